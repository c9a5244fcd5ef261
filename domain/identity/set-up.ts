import { prisma, transaction } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import { createSession, type Client, type NewSession } from "../../platform/sessions.ts";
import { Forbidden } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { insideEvent } from "./identity-events.ts";
import { insertUser } from "./new-user.ts";
import { assertNotGuessable, hashPassword } from "./password.ts";
import { countLinkUse } from "./sign-in-attempts.ts";
import { setUpInput } from "./sign-in-input.ts";

let done = false;

/** True while the company has nobody: the first visitor may then make herself its admin. */
export async function needsSetUp(): Promise<boolean> {
  // Once there is someone there always is: users are deactivated, never deleted.
  done ||= (await prisma.user.findFirst({ select: { id: true } })) !== null;
  return !done;
}

/** First run: names the company and makes its admin, once. Refused as soon as there is anyone. */
export async function setUp(raw: unknown, client: Client): Promise<{ userId: string; session: NewSession }> {
  await countLinkUse(client);
  if (!(await needsSetUp())) throw new Forbidden("alreadySetUp");
  const { company, password, ...person } = parseInput(setUpInput, raw);
  assertNotGuessable(password, person);
  const passwordHash = await hashPassword(password);
  const user = await transaction(async (tx) => {
    // Two first visitors at once: the second waits here, and then finds the first.
    await tx.$executeRaw`lock table users in share row exclusive mode`;
    if (await tx.user.findFirst({ select: { id: true } })) throw new Forbidden("alreadySetUp");
    const admin = await insertUser(tx, { ...person, role: "admin", passwordHash });
    const value = { name: company };
    const at = now();
    await tx.setting.upsert({
      where: { key: "company" },
      create: { key: "company", value, updatedAt: at },
      update: { value, updatedAt: at },
    });
    await recordEvent(tx, admin, insideEvent("user.joined", { userId: admin.id }));
    return admin;
  });
  return { userId: user.id, session: await createSession(user.id, client) };
}
