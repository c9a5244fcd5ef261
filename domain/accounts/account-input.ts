import { z } from "zod";
import { line, text, uuid } from "../text-input.ts";

export const ACCOUNT_KINDS = ["customer", "prospect", "partner", "former"] as const;

const fields = {
  name: line(200, 1),
  kind: z.enum(ACCOUNT_KINDS),
  industry: line(100),
  city: line(100),
  country: z.union([
    z.literal(""),
    line(2, 2)
      .pipe(z.string().regex(/^[A-Za-z]{2}$/))
      .transform((code) => code.toUpperCase()),
  ]),
  region: line(100),
  size: z.number().int().min(1).max(10_000_000).nullable(),
  about: text(10_000),
  domains: z.array(line(253, 3).transform((domain) => domain.toLowerCase())).max(20),
  tags: z.array(line(50, 1)).max(30),
  parentId: uuid.nullable(),
  ownerId: uuid.nullable(),
};

/** Only a name is needed: missing data never blocks. */
export const createAccountInput = z.object(fields).partial().required({ name: true }).extend({ clientId: uuid });

export const editAccountInput = z.object(fields).partial().extend({ id: uuid, version: z.number().int() });
