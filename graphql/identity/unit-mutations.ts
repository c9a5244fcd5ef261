import { createUnit } from "../../domain/identity/create-unit.ts";
import { placeMember } from "../../domain/identity/place-member.ts";
import { removeUnit } from "../../domain/identity/remove-unit.ts";
import { renameUnit } from "../../domain/identity/rename-unit.ts";
import { loadUnit } from "../../domain/identity/unit-rows.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { UnitKindEnum, UnitType, unitIdOf, unitOf } from "./unit-type.ts";
import { UserType } from "./user-type.ts";

builder.mutationFields((t) => ({
  createUnit: t.withAuth({ admin: true }).field({
    type: UnitType,
    description: "A new department or team. A name in use, whatever its capitals, is refused: `nameTaken`.",
    args: {
      kind: t.arg({ type: UnitKindEnum, required: true }),
      name: t.arg.string({ required: true, description: "1 to 80 characters." }),
    },
    resolve: async (_root, args, { viewer }) => {
      const { kind, id } = await createUnit(viewer, args);
      return loadUnit(kind, id);
    },
  }),
  renameUnit: t.withAuth({ admin: true }).field({
    type: UnitType,
    args: {
      id: t.arg.id({ required: true }),
      name: t.arg.string({ required: true, description: "1 to 80 characters." }),
      version: t.arg.int({
        required: true,
        description: "The one that was read; a stale one is refused with CONFLICT.",
      }),
    },
    resolve: async (_root, { id, name, version }, { viewer }) => {
      const unit = await renameUnit(viewer, { ...unitOf(id), name, version });
      return loadUnit(unit.kind, unit.id);
    },
  }),
  removeUnit: t.withAuth({ admin: true }).boolean({
    description:
      "Refused with `movePeopleFirst` while somebody belongs to it and `moveToId` names no other of its kind.",
    args: {
      id: t.arg.id({ required: true }),
      version: t.arg.int({
        required: true,
        description: "The one that was read; a stale one is refused with CONFLICT.",
      }),
      moveToId: t.arg.id({ description: "Where its people go." }),
    },
    resolve: async (_root, { id, version, moveToId }, { viewer }) => {
      const unit = unitOf(id);
      await removeUnit(viewer, { ...unit, version, moveToId: moveToId ? unitIdOf(unit.kind, moveToId) : null });
      return true;
    },
  }),
  placeMember: t.withAuth({ admin: true }).field({
    type: UserType,
    description: "Where a colleague belongs: what is given replaces what was.",
    args: {
      userId: t.arg.id({ required: true }),
      departmentId: t.arg.id({ description: "Null: in none." }),
      teamIds: t.arg.idList({ required: true, description: "At most 20." }),
      version: t.arg.int({ required: true, description: "Of the member; a stale one is refused with CONFLICT." }),
    },
    resolve: async (_root, args, { viewer, load }) => {
      const { id } = await placeMember(viewer, {
        userId: idOf("User", args.userId),
        departmentId: args.departmentId ? unitIdOf("department", args.departmentId) : null,
        teamIds: args.teamIds.map((team) => unitIdOf("team", team)),
        version: args.version,
      });
      return load.colleague(id);
    },
  }),
}));
