import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataDir, env } from "./env.ts";

const KEY_FILE = "secret.key";

/** The text was sealed with another key: another DATA_DIR, or another SECRET_KEY. */
export class SealedElsewhere extends Error {
  constructor() {
    super(
      "A stored secret cannot be opened: SECRET_KEY, or the secret.key of DATA_DIR, is not the one it was sealed with.",
    );
    this.name = "SealedElsewhere";
  }
}

/** SECRET_KEY, which all nodes share, or a key of this machine's own that is made when it is first needed. */
function keyText(): string {
  if (env.SECRET_KEY) return env.SECRET_KEY;
  const file = path.join(dataDir, KEY_FILE);
  mkdirSync(dataDir, { recursive: true });
  try {
    // "wx": of two processes that start at once, one makes it and the other reads it.
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

const keyFor = (purpose: string) => Buffer.from(hkdfSync("sha256", keyText(), "entregent", purpose, 32));

/** A secret that the product must be able to say again (a mail server's password), as it may stand in the database. */
export function seal(purpose: string, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return ["v1", nonce, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
}

/** Throws SealedElsewhere when the key is another one, or the text was changed. */
export function unseal(purpose: string, sealed: string): string {
  const [, nonce = "", tag = "", text = ""] = sealed.split(".");
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), Buffer.from(nonce, "base64url"), {
      authTagLength: 16,
    });
    decipher.setAuthTag(Buffer.from(tag, "base64url"));
    return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString("utf8");
  } catch {
    throw new SealedElsewhere();
  }
}
