import { bareId } from "~/data/ids.ts";
import type { Texts } from "~/data/merge-edits.ts";
import type { Named } from "../search/choice.tsx";

export const ACCOUNT_FIELDS = [
  ...(["name", "kind", "industry", "city", "country", "size", "domains", "tags", "about"] as const),
  ...(["ownerId", "parentId"] as const),
] as const;
export type AccountField = (typeof ACCOUNT_FIELDS)[number];

/** An account as its form holds it: lists with commas, bare ids. */
export type AccountText = Texts<AccountField>;

interface AccountLike {
  name: string;
  kind: string;
  industry: string;
  city: string;
  country: string;
  size?: number | null;
  domains: readonly string[];
  tags: readonly string[];
  about: string;
  owner?: Named | null;
  parent?: Named | null;
}

export function accountText({ size, domains, tags, owner, parent, ...account }: AccountLike): AccountText {
  const { name, kind, industry, city, country, about } = account;
  return {
    ...{ name, kind, industry, city, country, about },
    size: size ? String(size) : "",
    domains: domains.join(", "),
    tags: tags.join(", "),
    ownerId: owner ? bareId(owner.id) : "",
    parentId: parent ? bareId(parent.id) : "",
  };
}
