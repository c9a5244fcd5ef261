import { z } from "zod";
import { line, uuid } from "../text-input.ts";

/** What a person says instead of what was read; for a person also whom of those known it means. */
const correction = {
  name: line(200, 1).optional(),
  title: line(200).optional(),
  personId: uuid.optional(),
};

export type Correction = { [K in keyof typeof correction]?: string | undefined };

export const correctionInput = z.object(correction);

/** Said while writing, of what the composer showed: by its kind and its words, since nothing is stored yet. */
export const decisionsInput = z
  .array(z.object({ kind: z.string().max(20), text: line(300, 1), accept: z.boolean(), ...correction }))
  .max(30)
  .default([]);

export type Decision = z.output<typeof decisionsInput>[number];
