import { EVERYONE } from "../../../domain/viewer.ts";
import { colleagues, departments, influencers, mailbox, teams, type Colleague } from "../content/colleagues.ts";
import { familyNames, firstNames } from "../content/names.ts";
import type { Random } from "../random.ts";
import { userRow } from "../rows/build.ts";
import { agoAtWork, DAY } from "./moments.ts";
import type { Bundle } from "./bundle.ts";
import type { Member } from "./types.ts";

/** Everyone who signs in. */
export type Firm = {
  /** The named sixty, then whom a larger scale adds. */
  insiders: Member[];
  guests: Member[];
  byKey: (key: string) => Member;
  inDepartment: (department: string) => Member[];
};

/** `passwordHash` opens every demo account: see tests/cast.ts. */
export function makeFirm(random: Random, count: number, at: number, passwordHash: string, into: Bundle): Firm {
  const joined = at - 30 * 30 * DAY;
  const named: Member[] = colleagues.map((one) => ({ ...one, id: random.id(joined) }));
  const extra = Array.from({ length: Math.max(0, count - named.length) }, (_, index) => recruit(random, index, joined));
  const insiders = [...named, ...extra];
  const guests: Member[] = influencers.map((one) => ({ ...one, id: random.id(joined) }));
  const departmentIds = new Map([...departments, "Outside"].map((name) => [name, random.id(joined)]));

  for (const [name, id] of departmentIds) if (name !== "Outside") into.add("departments", { id, name, version: 1 });
  for (const member of [...insiders, ...guests]) {
    const outside = member.role === "influencer";
    const lastHere = new Date(agoAtWork(at, random.int(14, 30)));
    into.add(
      "users",
      userRow({
        id: member.id,
        email: member.email,
        name: member.name,
        role: member.role,
        title: member.title,
        departmentId: outside ? null : departmentIds.get(member.department)!,
        locale: member.locale,
        noticesSeenAt: lastHere,
        newsReadAt: lastHere,
        createdAt: new Date(joined + random.int(0, 300) * DAY),
      }),
    );
    into.add("credentials", { userId: member.id, passwordHash, changedAt: new Date(joined) });
    if (!outside)
      into.add("audience_members", { audienceId: EVERYONE, userId: member.id, createdAt: new Date(joined) });
  }

  for (const { id, name, members } of teams) {
    into.add("teams", { id, name, version: 1 });
    for (const { key, id: userId } of named)
      if (members.includes(key)) into.add("team_members", { teamId: id, userId, createdAt: new Date(joined) });
  }

  const index = new Map([...insiders, ...guests].map((member) => [member.key, member]));
  return {
    insiders,
    guests,
    byKey: (key) => {
      const member = index.get(key);
      if (!member) throw new Error(`No such colleague: ${key}`);
      return member;
    },
    inDepartment: (department) => insiders.filter((member) => member.department === department),
  };
}

const titlesByDepartment: Record<string, string> = {
  Support: "Support engineer",
  "Field engineering": "Field engineer",
  "R&D": "Engineer",
  Sales: "Account manager",
  "Key accounts": "Key account manager",
  Production: "Technician",
  Quality: "Quality engineer",
};

/** One more colleague, for a larger firm. */
function recruit(random: Random, index: number, at: number): Member {
  const locale = random.chance(0.6) ? "fr" : "en";
  const gender = random.chance(0.5) ? "f" : "m";
  const name = `${random.pick(firstNames[locale][gender])} ${random.pick(familyNames[locale])}`;
  const department = random.weighted<string>([
    ["Support", 5],
    ["Field engineering", 5],
    ["R&D", 3],
    ["Sales", 4],
    ["Key accounts", 2],
    ["Production", 3],
    ["Quality", 2],
    ["Finance", 1],
    ["Marketing", 1],
    ["Reception", 0.5],
    ["Legal", 0.5],
    ["Purchasing", 0.5],
  ]);
  const colleague: Colleague = {
    key: `more-${index}`,
    name,
    email: `${mailbox(name)}.${index}@meridel.example`,
    role: "member",
    department,
    title: titlesByDepartment[department] ?? department,
    locale,
    gender,
    site: locale === "fr" ? "Toulouse" : "Leeds",
  };
  return { ...colleague, id: random.id(at) };
}
