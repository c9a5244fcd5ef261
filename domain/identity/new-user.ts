import type { Tx } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { EVERYONE, type Role } from "../viewer.ts";

interface NewUser {
  email: string;
  name: string;
  role: Role;
  locale: string;
  departmentId?: string | null;
  passwordHash: string;
}

/** The rows that make someone a user: credentials apart, and the audience of everyone for insiders only. */
export async function insertUser(tx: Tx, { passwordHash, ...given }: NewUser) {
  const at = now();
  const user = await tx.user.create({ data: { id: newId(), createdAt: at, ...given } });
  await tx.credential.create({ data: { userId: user.id, passwordHash, changedAt: at } });
  if (given.role !== "influencer") {
    await tx.audienceMember.create({ data: { audienceId: EVERYONE, userId: user.id, createdAt: at } });
  }
  return user;
}
