import { z } from "zod";
import { line, uuid } from "../text-input.ts";

export const STAGE_KINDS = ["open", "won", "lost"] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

const probability = z.number().min(0).max(1);
const version = z.number().int();

export const createStageInput = z.object({
  name: line(60, 1),
  kind: z.enum(STAGE_KINDS).default("open"),
  /** Chance of winning from here; of an open stage only. */
  probability: probability.default(0.5),
});

export const editStageInput = z.object({
  id: uuid,
  /** Empty: the standard word for its key, in each language. */
  name: line(60),
  probability: probability.optional(),
  version,
});

/** Puts a stage behind another one of its kind; null puts it first of its kind. */
export const moveStageInput = z.object({ id: uuid, afterId: uuid.nullable().default(null), version });

/** Takes a stage out of the pipeline; its deals go to another one of its kind. */
export const retireStageInput = z.object({ id: uuid, intoId: uuid, version });
