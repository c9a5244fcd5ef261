import { isDeepStrictEqual } from "node:util";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { madeBefore } from "../made-before.ts";
import { checkOwner } from "../opportunities/opportunity-owner.ts";
import { parseInput } from "../parse.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { createAccountInput } from "./account-input.ts";
import { editAccount } from "./edit-account.ts";
import { openAccount } from "./open-account.ts";

/**
 * Opens an account, seen by all colleagues, followed and owned by its creator unless another owner is named. A form sent twice makes
 * one, and the last words stand as long as nobody has changed them.
 */
export async function createAccount(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { clientId: id, parentId, ownerId, ...input } = parseInput(createAccountInput, raw);
  const parent = parentId ? await loadVisible(viewer, "account", parentId) : null;
  assertCan(viewer, "account.create", null);
  await checkOwner(ownerId, EVERYONE);
  const made = await transaction((tx) =>
    openAccount(tx, viewer, { ...input, id, parentId: parent?.id ?? null, ownerId: ownerId ?? null }),
  );
  if (made) return { id };
  const { standing, untouched } = await madeBefore(viewer, "account", id);
  const last = { ...input, parentId: parent?.id ?? null, ownerId: ownerId ?? viewer.id };
  const other = Object.entries(last).filter(
    ([key, value]) => !isDeepStrictEqual(value, standing[key as keyof typeof last]),
  );
  return untouched && other.length > 0 ? editAccount(viewer, { ...Object.fromEntries(other), id, version: 1 }) : { id };
}
