import { mailbox } from "../content/colleagues.ts";
import { familyNames, firstNames } from "../content/names.ts";
import { titles } from "../content/vocabulary.ts";
import type { Random } from "../random.ts";
import { personRoleRow, personRow } from "../rows/build.ts";
import type { Bundle } from "./bundle.ts";
import { dateOnly, DAY } from "./moments.ts";
import type { ReferencePerson } from "../content/reference-people.ts";
import type { AccountPlan, Contact } from "./types.ts";

/** The people of an account: those given by name first, then invented ones, with their roles over time. */
export function makeContacts(
  random: Random,
  plan: AccountPlan,
  named: readonly ReferencePerson[],
  at: number,
  into: Bundle,
): Contact[] {
  const count = Math.max(plan.people, named.length);
  const taken = new Set(named.map((one) => one.name));
  return Array.from({ length: count }, (_, index) => {
    const given = named[index] ?? inventContact(random, plan, index, taken);
    taken.add(given.name);
    return makeContact(random, plan, given, at, into);
  });
}

function inventContact(random: Random, plan: AccountPlan, index: number, taken: Set<string>): ReferencePerson {
  const language = random.chance(0.9) ? plan.language : plan.language === "fr" ? "en" : "fr";
  const gender = random.chance(0.45) ? "f" : "m";
  const title = index < titles.length ? titles[index === 0 ? random.int(0, 1) : index]! : random.pick(titles);
  let name = "";
  while (name === "" || taken.has(name)) {
    name = `${random.pick(firstNames[language][gender])} ${random.pick(familyNames[language])}`;
  }
  return { name, gender, title: title.en };
}

function makeContact(random: Random, plan: AccountPlan, given: ReferencePerson, at: number, into: Bundle): Contact {
  const { audienceId, circleId, id: accountId, domains } = plan.row;
  const title = titles.find((one) => one.en === given.title)!;
  const createdAt = new Date(Math.min(at, plan.row.createdAt.getTime() + random.int(1, 300) * DAY));
  const [givenName = "", ...family] = given.name.split(" ");
  const row = personRow({
    id: random.id(createdAt.getTime()),
    name: given.name,
    givenName,
    familyName: family.join(" "),
    audienceId,
    circleId,
    doNotContact: given.phone === undefined && random.chance(0.015),
    createdAt,
    createdById: random.pick(plan.regulars).id,
  });
  into.add("people", row);
  const daysAgo = given.startedDaysAgo ?? random.int(200, 3500);
  const startedAt = random.chance(0.75) || given.startedDaysAgo !== undefined ? at - daysAgo * DAY : null;
  const job = given.label ?? (plan.language === "fr" ? title[given.gender] : title.en);
  into.add(
    "person_roles",
    personRoleRow({
      id: random.id(createdAt.getTime()),
      personId: row.id,
      accountId,
      title: job.charAt(0).toUpperCase() + job.slice(1),
      department: title.department,
      startedOn: startedAt === null ? null : dateOnly(startedAt),
    }),
  );
  if (startedAt !== null && random.chance(0.16)) {
    const before = random.pick(titles);
    const earlierJob = plan.language === "fr" ? before[given.gender] : before.en;
    into.add(
      "person_roles",
      personRoleRow({
        id: random.id(createdAt.getTime()),
        personId: row.id,
        accountId,
        title: earlierJob.charAt(0).toUpperCase() + earlierJob.slice(1),
        department: before.department,
        startedOn: dateOnly(startedAt - random.int(400, 1500) * DAY),
        endedOn: dateOnly(startedAt - DAY),
        current: false,
      }),
    );
  }
  if (random.chance(0.82)) {
    const email = `${mailbox(given.name)}@${domains[0]!}`;
    into.add("person_emails", { id: random.id(createdAt.getTime()), personId: row.id, email });
  }
  if (given.phone !== undefined || random.chance(0.5)) {
    const phone = given.phone ?? fictionalPhone(random, plan.language);
    into.add("person_phones", { id: random.id(createdAt.getTime()), personId: row.id, phone });
  }
  return { row, title, gender: given.gender, startedAt };
}

/** E.164 numbers kept for fiction: ARCEP's 06 39 98 and 05 36 49, Ofcom's 07700 900 and 0113 496 0. */
function fictionalPhone(random: Random, language: "fr" | "en"): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join("");
  if (language === "fr") return random.chance(0.6) ? `+3363998${digits(4)}` : `+3353649${digits(4)}`;
  return random.chance(0.6) ? `+447700900${digits(3)}` : `+441134960${digits(3)}`;
}
