import { prisma, transaction } from "../../platform/db/prisma.ts";
import type { Client } from "../../platform/sessions.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { InvalidInput } from "../errors.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { assertNotGuessable, hashPassword, passwordFits } from "./password.ts";
import { countPasswordTry, passwordWasRight } from "./sign-in-attempts.ts";
import { changePasswordInput } from "./sign-in-input.ts";
import { writePassword } from "./write-password.ts";

interface From {
  client: Client;
  /** The session that goes on; all others end. */
  sessionId: string | null;
}

/** Replaces one's own password, for who knows the present one. Tries are counted as at the sign-in. */
export async function changePassword(viewer: Viewer, raw: unknown, { client, sessionId }: From): Promise<void> {
  const { current, password } = parseInput(changePasswordInput, raw);
  await countPasswordTry(viewer.email, client);
  const credential = await prisma.credential.findUnique({ where: { userId: viewer.id } });
  if (!(await passwordFits(credential?.passwordHash ?? null, current))) {
    throw new InvalidInput([{ path: "current", key: "wrongPassword" }]);
  }
  await passwordWasRight(viewer.email, client);
  assertNotGuessable(password, viewer);
  const passwordHash = await hashPassword(password);
  await transaction((tx) => writePassword(tx, viewer.id, passwordHash, sessionId ?? undefined));
  forgetUser(viewer.id);
}
