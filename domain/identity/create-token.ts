import { DAY_MS, now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { takeTurn } from "../../platform/db/take-turn.ts";
import { newId } from "../../platform/ids.ts";
import { Forbidden, InvalidInput } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { SCOPES, type Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";
import { createTokenInput } from "./member-input.ts";
import { hashSecret, newSecret, TOKEN_PREFIX } from "./secrets.ts";

const MAX_TOKENS = 50;

/**
 * A personal token for programs. The secret is told this once and cannot be read again. Only someone who signed in makes one:
 * a token that could make others would outlive its own end and its own revocation.
 */
export async function createToken(viewer: Viewer, raw: unknown): Promise<{ id: string; secret: string }> {
  const input = parseInput(createTokenInput, raw);
  if (viewer.tokenId) throw new Forbidden("tokenByToken");
  // Nobody gives away more than they have, nor a token more than itself.
  const wished = SCOPES.filter((scope) => scope === "read" || input.scopes.includes(scope));
  const mayHave = (scope: string) =>
    viewer.scopes.some((own) => own === scope) && (scope !== "admin" || viewer.role === "admin");
  if (!wished.every(mayHave)) throw new InvalidInput([{ path: "scopes", key: "scopeBeyondYours" }]);
  const at = now();
  const secret = newSecret(TOKEN_PREFIX);
  return transaction(async (tx) => {
    await takeTurn(tx, "tokens", viewer.id);
    const inUse = await tx.apiToken.count({ where: { userId: viewer.id, revokedAt: null, expiresAt: { gt: at } } });
    if (inUse >= MAX_TOKENS)
      throw new InvalidInput([{ path: "name", key: "tooManyTokens", params: { max: MAX_TOKENS } }]);
    const token = await tx.apiToken.create({
      data: {
        id: newId(),
        userId: viewer.id,
        name: input.name,
        hint: secret.slice(0, TOKEN_PREFIX.length + 4),
        secretHash: hashSecret(secret),
        scopes: wished,
        createdAt: at,
        expiresAt: new Date(at.getTime() + input.days * DAY_MS),
      },
    });
    await recordEvent(tx, viewer, insideEvent("token.created", { userId: viewer.id, tokenId: token.id }));
    return { id: token.id, secret };
  });
}
