import { createStage } from "../../domain/opportunities/create-stage.ts";
import { editStage } from "../../domain/opportunities/edit-stage.ts";
import { moveStage } from "../../domain/opportunities/move-stage.ts";
import { retireStage } from "../../domain/opportunities/retire-stage.ts";
import { STAGE_KINDS, type StageKind } from "../../domain/opportunities/stage-input.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { StageType } from "./stage-type.ts";

const StageKindEnum = builder.enumType("StageKind", {
  description: "What a deal in the stage is.",
  values: Object.fromEntries(STAGE_KINDS.map((kind) => [kind.toUpperCase(), { value: kind }])) as Record<
    Uppercase<StageKind>,
    { value: StageKind }
  >,
});

const read = ({ id }: { id: string }) => prisma.stage.findUniqueOrThrow({ where: { id } });
const VERSION = "The one that was read; a stale one is refused with CONFLICT.";

builder.mutationFields((t) => ({
  createStage: t.withAuth({ admin: true }).field({
    type: StageType,
    description: "A new stage, the last of its kind. At most 20 in all.",
    args: {
      name: t.arg.string({ required: true, description: "1 to 60 characters, in the company's own language." }),
      kind: t.arg({ type: StageKindEnum, description: "OPEN unless told." }),
      probability: t.arg.float({ description: "0 to 1, of an open stage; 0.5 unless told." }),
    },
    resolve: async (_root, { name, kind, probability }, { viewer }) =>
      read(await createStage(viewer, { name, kind: kind ?? undefined, probability: probability ?? undefined })),
  }),
  editStage: t.withAuth({ admin: true }).field({
    type: StageType,
    args: {
      id: t.arg.id({ required: true }),
      name: t.arg.string({
        required: true,
        description: "Empty gives a standard stage its standard word back, in each reader's language.",
      }),
      probability: t.arg.float({ description: "0 to 1; won and lost stages keep theirs." }),
      version: t.arg.int({ required: true, description: VERSION }),
    },
    resolve: async (_root, { id, name, probability, version }, { viewer }) =>
      read(await editStage(viewer, { id: idOf("Stage", id), name, probability: probability ?? undefined, version })),
  }),
  moveStage: t.withAuth({ admin: true }).field({
    type: StageType,
    description: "Puts a stage elsewhere among those of its kind.",
    args: {
      id: t.arg.id({ required: true }),
      afterId: t.arg.id({ description: "The stage it will stand behind; null puts it first of its kind." }),
      version: t.arg.int({ required: true, description: VERSION }),
    },
    resolve: async (_root, { id, afterId, version }, { viewer }) =>
      read(await moveStage(viewer, { id: idOf("Stage", id), afterId: optionalIdOf("Stage", afterId), version })),
  }),
  retireStage: t.withAuth({ admin: true }).field({
    type: StageType,
    description:
      "Takes a stage out of the pipeline and answers with the one that took its deals, those the viewer may not see included. The last of a kind stays.",
    args: {
      id: t.arg.id({ required: true }),
      intoId: t.arg.id({ required: true, description: "Another stage of its kind: where its deals go." }),
      version: t.arg.int({ required: true, description: VERSION }),
    },
    resolve: async (_root, { id, intoId, version }, { viewer }) =>
      read(await retireStage(viewer, { id: idOf("Stage", id), intoId: idOf("Stage", intoId), version })),
  }),
}));
