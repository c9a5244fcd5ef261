import { z } from "zod";
import { line, uuid } from "../text-input.ts";

/** A department (everybody has at most one) or a team (one may be in several). */
export const UNIT_KINDS = ["department", "team"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

const kind = z.enum(UNIT_KINDS);
const name = line(80, 1);

export const createUnitInput = z.object({ kind, name });
export const renameUnitInput = z.object({ kind, id: uuid, name, version: z.number().int() });
export const removeUnitInput = z.object({
  kind,
  id: uuid,
  version: z.number().int(),
  /** Where its people go; needed when there are any. */
  moveToId: uuid.nullable().default(null),
});

/** Where someone belongs: what is given replaces what was. */
export const placeMemberInput = z.object({
  userId: uuid,
  departmentId: uuid.nullable(),
  teamIds: z.array(uuid).max(20),
  version: z.number().int(),
});
