import { z } from "zod";
import { THEMES } from "./notice-kinds.ts";

export const chooseNoticesInput = z.object({
  choices: z
    .array(z.object({ theme: z.enum(THEMES), inProduct: z.boolean(), mail: z.enum(["never", "at-once"]) }))
    .max(THEMES.length),
});
