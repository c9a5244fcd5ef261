import { refuse } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
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

/** What the contract wants of the fields that are given. */
export function accountInput(text: Partial<AccountText>) {
  const { size, domains, tags, ownerId, parentId, ...plain } = text;
  const list = (words: string) =>
    words
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean);
  if (size && Number.isNaN(Number(size))) refuse("size", "notANumber");
  return {
    ...plain,
    ...(size !== undefined && { size: size ? Math.trunc(Number(size)) : null }),
    ...(domains !== undefined && { domains: list(domains) }),
    ...(tags !== undefined && { tags: list(tags) }),
    ...(ownerId !== undefined && { ownerId: ownerId ? globalId("User", ownerId) : null }),
    ...(parentId !== undefined && { parentId: parentId ? globalId("Account", parentId) : null }),
  };
}
