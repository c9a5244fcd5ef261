/** Users, departments, audiences and circles for a test. */
import { hash } from "@node-rs/argon2";
import { newId } from "../../platform/ids.ts";
import { userRow } from "../../prisma/seed/rows/build.ts";
import { EVERYONE } from "../../domain/viewer.ts";
import type { UserRow } from "../../prisma/seed/rows/types.ts";
import { cast, DEMO_PASSWORD, type CastKey, type CastMember } from "../cast.ts";
import type { Db } from "./crm.ts";

let serial = 0;
let demoHash: Promise<string> | null = null;

/** The hash of the demo password, computed once a process: argon2 is slow on purpose. */
export function demoPasswordHash(): Promise<string> {
  demoHash ??= hash(DEMO_PASSWORD);
  return demoHash;
}

/** The audience of all colleagues exists in every database. */
export async function ensureEveryone(db: Db): Promise<string> {
  await db.audience.createMany({ data: [{ id: EVERYONE, kind: "everyone", name: "" }], skipDuplicates: true });
  return EVERYONE;
}

/** A colleague (in the audience of everyone) or, with role influencer, an outsider in no circle yet. */
export async function makeUser(db: Db, given: Partial<UserRow> & { department?: string; password?: boolean } = {}) {
  const { department, password, ...row } = given;
  await ensureEveryone(db);
  serial += 1;
  const name = row.name ?? `Test Colleague ${serial}`;
  const departmentId = department ? (await makeDepartment(db, department)).id : null;
  const user = await db.user.create({
    data: userRow({ name, email: `colleague-${serial}-${newId().slice(-8)}@meridel.example`, departmentId, ...row }),
  });
  if (user.role !== "influencer") {
    await db.audienceMember.create({ data: { audienceId: EVERYONE, userId: user.id } });
  }
  if (password) {
    await db.credential.create({ data: { userId: user.id, passwordHash: await demoPasswordHash() } });
  }
  return user;
}

export async function makeDepartment(db: Db, name: string) {
  return db.department.upsert({ where: { name }, create: { name }, update: {} });
}

/** A restricted audience (`account` or `deal`) and its members. */
export async function makeAudience(db: Db, members: { id: string }[] = [], kind: "account" | "deal" = "account") {
  return db.audience.create({
    data: { kind, name: `Team ${++serial}`, members: { create: members.map(({ id }) => ({ userId: id })) } },
  });
}

/** A circle of influencers. */
export async function makeCircle(db: Db, members: { id: string }[] = []) {
  return db.circle.create({
    data: { name: `Circle ${++serial}`, members: { create: members.map(({ id }) => ({ userId: id })) } },
  });
}

export type Cast = Record<CastKey, Awaited<ReturnType<typeof makeUser>>>;

/** The whole named cast, with the demo password; the influencers are in no circle yet. */
export async function makeCast(db: Db, keys: readonly CastKey[] = Object.keys(cast) as CastKey[]): Promise<Cast> {
  const made: Partial<Cast> = {};
  for (const key of keys) {
    const { name, email, role, department, title, locale }: CastMember = cast[key];
    made[key] = await makeUser(db, { name, email, role, department, title, locale, password: true });
  }
  return made as Cast;
}
