import type { AccountText } from "~/components/accounts/account-text.ts";
import { refuse } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";

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
