import { query } from "../../platform/db/pool.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import { NAME_KEY_RULES, nameKey } from "./name-key.ts";

const SETTING = "nameKeyRules";
const AT_ONCE = 1_000;

/**
 * Makes the stored keys of names anew where the rules have changed since they were made: a key made by other rules is not found. May
 * run at any time and stop half-way: what is right already is left alone. Returns how many have changed.
 */
export async function foldNamesAnew(): Promise<number> {
  const made = await prisma.setting.findUnique({ where: { key: SETTING } });
  if (made?.value === NAME_KEY_RULES) return 0;
  let [changed, after] = [0, "00000000-0000-0000-0000-000000000000"];
  for (;;) {
    const people = await prisma.person.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: AT_ONCE,
      select: { id: true, name: true, nameKey: true },
    });
    const last = people.at(-1);
    if (!last) break;
    after = last.id;
    const wrong = people.filter((person) => person.nameKey !== nameKey(person.name));
    // Whoever is renamed meanwhile has a key by the new rules already.
    const written = await query<{ id: string }>("fold-names", FOLD, [
      wrong.map(({ id }) => id),
      wrong.map(({ name }) => name),
      wrong.map(({ name }) => nameKey(name)),
    ]);
    changed += written.length;
  }
  const data = { value: NAME_KEY_RULES, updatedAt: now() };
  await prisma.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, ...data }, update: data });
  return changed;
}

const FOLD = `update people p set name_key = n.name_key
  from unnest($1::uuid[], $2::text[], $3::text[]) as n(id, name, name_key)
 where p.id = n.id and p.name = n.name returning p.id`;
