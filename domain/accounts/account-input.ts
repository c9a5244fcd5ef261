import { z } from "zod";
import { readDomain } from "../email-input.ts";
import { line, text, uuid } from "../text-input.ts";
import { readCountry } from "./countries-input.ts";

export const ACCOUNT_KINDS = ["customer", "prospect", "partner", "former"] as const;

/** ISO 3166-1, two letters; empty for none. */
const country = line(10).transform((written, context) => {
  const code = written && readCountry(written);
  if (code !== null) return code;
  context.issues.push({ code: "custom", message: "notACountry", input: written });
  return z.NEVER;
});

const domain = line(300, 3).transform((written, context) => {
  const read = readDomain(written);
  if (read !== null) return read;
  context.issues.push({ code: "custom", message: "notADomain", input: written });
  return z.NEVER;
});

const fields = {
  name: line(200, 1),
  kind: z.enum(ACCOUNT_KINDS),
  industry: line(100),
  city: line(100),
  country,
  region: line(100),
  size: z.number().int().min(1).max(10_000_000).nullable(),
  about: text(10_000),
  domains: z.array(domain).max(20),
  tags: z.array(line(50, 1)).max(30),
  parentId: uuid.nullable(),
  ownerId: uuid.nullable(),
};

/** Only a name is needed: missing data never blocks. */
export const createAccountInput = z.object(fields).partial().required({ name: true }).extend({ clientId: uuid });

/** Country and domains are read once it is known what stands (`standingInput`). */
export const editAccountInput = z
  .object({ ...fields, country: line(100), domains: z.array(line(300, 1)).max(20) })
  .partial()
  .extend({ id: uuid, version: z.number().int() });

/** What stands already stays as it is, whatever rule it came in by: it is nobody's mistake who edits something else. */
const unlessStanding = (stored: readonly string[], rule: typeof domain | typeof country) =>
  z.string().transform((written, context) => {
    if (stored.includes(written)) return written;
    const { data, error } = rule.safeParse(written);
    for (const { message } of error?.issues ?? []) context.issues.push({ code: "custom", message, input: written });
    return data ?? z.NEVER;
  });

export const standingInput = (stored: { country: string; domains: readonly string[] }) =>
  z
    .object({
      country: unlessStanding([stored.country], country),
      domains: z.array(unlessStanding(stored.domains, domain)),
    })
    .partial();
