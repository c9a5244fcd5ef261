import type { Prisma } from "../../generated/prisma/client.ts";
import { visibleByKeys, type Keys } from "../visibility.ts";
import { isInsider, isManager, type Viewer } from "../viewer.ts";

/** Accounts open to all colleagues, to a restricted team, and to invited influencers. */
export function visibleAccounts(viewer: Viewer): Prisma.AccountWhereInput {
  return { ...visibleByKeys(viewer), archivedAt: null };
}

type AccountLike = Keys & { ownerId: string | null };

export const accountRules = {
  "account.create": (viewer: Viewer, _none: null) => isInsider(viewer),
  /** Written for colleagues, before anybody knows which account it is about. */
  "account.postWithout": (viewer: Viewer, _none: null) => isInsider(viewer),
  "account.post": (_viewer: Viewer, _account: Keys) => true,
  "account.edit": (viewer: Viewer, _account: AccountLike) => isInsider(viewer),
  /** Its owner decides who may see it and edits its deals: nobody takes that from a colleague who holds it. */
  "account.handOver": (viewer: Viewer, account: AccountLike) =>
    isInsider(viewer) && (account.ownerId === null || account.ownerId === viewer.id || isManager(viewer)),
  "account.follow": (_viewer: Viewer, _account: AccountLike) => true,
  /** Who may see it at all is decided by the one who answers for it. */
  "account.share": (viewer: Viewer, account: AccountLike) =>
    isInsider(viewer) && (account.ownerId === viewer.id || isManager(viewer)),
};
