import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { InvalidInput } from "../errors.ts";
import { isCommonPassword } from "./common-passwords.ts";

/** argon2id as OWASP advises for a server: 19 MiB, two passes, one lane; about 40 ms. */
const PARAMS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const PREFIX = `$argon2id$v=19$m=${PARAMS.memoryCost},t=${PARAMS.timeCost},p=${PARAMS.parallelism}$`;

/** One form of a password, however the keyboard composed its accents. */
const composed = (password: string) => password.normalize("NFKC");

export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), PARAMS);
}

let decoy: Promise<string> | null = null;

/**
 * Whether a password opens a stored hash. Without a hash (no such person) the same work is done on a decoy, so that the
 * time of the answer tells nobody which addresses exist.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(24).toString("base64url"));
  const fits = await verify(stored ?? (await decoy), composed(password)).catch(() => false);
  return fits && stored !== null;
}

/** True for a hash made with other parameters than today's: to be replaced when the password is at hand. */
export function isOutdatedHash(stored: string): boolean {
  return !stored.startsWith(PREFIX);
}

/** Refuses what is guessed first: the common ones, and those made from the person's own address or name. */
export function assertNotGuessable(
  password: string,
  person: { email: string; name?: string },
  path = "password",
): void {
  const own = [...(person.email.split("@")[0] ?? "").split(/[^\p{L}\p{N}]+/u), ...(person.name ?? "").split(/\s+/)];
  const rest = own
    .map(folded)
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ""), folded(password));
  // What remains beside one's own name must still be something: "karim.benali2026" is "2026".
  if (rest.length < folded(password).length && rest.length < 6)
    throw new InvalidInput([{ path, key: "passwordFromName" }]);
  if (isCommonPassword(folded(password))) throw new InvalidInput([{ path, key: "passwordCommon" }]);
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s._-]+/g, "");
}
