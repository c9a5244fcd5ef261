import { createHash, randomBytes } from "node:crypto";

/** So that people and secret scanners recognise a token of this product. */
export const TOKEN_PREFIX = "ent_";

/** 192 random bits, as text that survives addresses and mails. */
export function newSecret(prefix = ""): string {
  return prefix + randomBytes(24).toString("base64url");
}

/** What is stored of a secret. Plain sha256 is enough: the secret is random, so there is nothing to guess. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
