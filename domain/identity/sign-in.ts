import { prisma, transaction } from "../../platform/db/prisma.ts";
import { createSession, type Client, type NewSession } from "../../platform/sessions.ts";
import { emailSpellings } from "../email-input.ts";
import { Unauthenticated } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { insideEvent } from "./identity-events.ts";
import { hashPassword, isOutdatedHash, passwordFits } from "./password.ts";
import { countPasswordTry, passwordWasRight } from "./sign-in-attempts.ts";
import { signInInput } from "./sign-in-input.ts";

/** E-mail and password against a new session. An unknown address, a wrong password and a closed account look the same. */
export async function signIn(raw: unknown, client: Client): Promise<{ userId: string; session: NewSession }> {
  const { email, password } = parseInput(signInInput, raw);
  await countPasswordTry(email, client);
  const user = await prisma.user.findFirst({
    where: { email: { in: emailSpellings(email) } },
    include: { credential: true },
  });
  const stored = user?.credential?.passwordHash ?? null;
  const fits = await passwordFits(stored, password);
  if (!fits || !user || !stored || user.deactivatedAt) throw new Unauthenticated("wrongSignIn");
  await passwordWasRight(email, client);
  const fresh = isOutdatedHash(stored) ? await hashPassword(password) : null;
  const session = await createSession(user.id, client);
  await transaction(async (tx) => {
    if (fresh) await tx.credential.update({ where: { userId: user.id }, data: { passwordHash: fresh } });
    await recordEvent(tx, user, insideEvent("user.signed-in", { userId: user.id }));
  });
  return { userId: user.id, session };
}
