import { UNIT_KINDS, type UnitKind } from "../../domain/identity/unit-input.ts";
import { listUnits, type Unit } from "../../domain/identity/unit-rows.ts";
import { NotFound } from "../../domain/errors.ts";
import { builder } from "../builder.ts";
import { decodeId, encodeId } from "../ids.ts";
import { nameConnectionOf, namePageOf } from "./name-connection.ts";

export const UnitKindEnum = builder.enumType("UnitKind", {
  description: "What the company is made up of.",
  values: {
    DEPARTMENT: { value: "department", description: "Everybody is in at most one." },
    TEAM: { value: "team", description: "One may be in several." },
  } satisfies Record<Uppercase<UnitKind>, { value: UnitKind; description: string }>,
});

const TYPES = { department: "Department", team: "Team" } as const;

/** Kind and uuid in the id of a unit; any other id is simply not found. */
export function unitOf(globalId: string | number): { kind: UnitKind; id: string } {
  const { typename, id } = decodeId(String(globalId));
  const kind = UNIT_KINDS.find((each) => TYPES[each] === typename);
  if (!kind) throw new NotFound();
  return { kind, id };
}

/** The uuid in the id of a unit of one kind. */
export function unitIdOf(kind: UnitKind, globalId: string | number): string {
  const unit = unitOf(globalId);
  if (unit.kind !== kind) throw new NotFound();
  return unit.id;
}

export const UnitType = builder.objectRef<Unit>("Unit").implement({
  description: "A department or a team. Nobody sees more for being in one.",
  fields: (t) => ({
    id: t.id({ resolve: ({ kind, id }) => encodeId(TYPES[kind], id) }),
    kind: t.field({ type: UnitKindEnum, resolve: ({ kind }) => kind }),
    name: t.exposeString("name"),
    memberCount: t.exposeInt("members", { description: "Who belongs to it and is still here." }),
    version: t.exposeInt("version", { description: "Send it back with an edit: a stale one is refused." }),
  }),
});

builder.queryFields((t) => ({
  units: t.withAuth({ insider: true }).connection({
    type: UnitType,
    description: "The departments, or the teams, by name.",
    args: { kind: t.arg({ type: UnitKindEnum, required: true }) },
    resolve: async (_root, { kind, ...args }) => {
      const page = namePageOf(args, TYPES[kind]);
      const rows = await listUnits(kind, page);
      return nameConnectionOf(
        rows,
        page,
        (row) => row.id,
        (row) => row,
        TYPES[kind],
      );
    },
  }),
}));
