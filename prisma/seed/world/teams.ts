import { cast } from "../../../tests/cast.ts";
import type { Random } from "../random.ts";
import type { Firm } from "./firm.ts";
import type { Member } from "./types.ts";

/** How many of each department usually know one account. */
const mix: readonly (readonly [department: string, low: number, high: number])[] = [
  ["Support", 1, 3],
  ["Field engineering", 1, 3],
  ["R&D", 1, 2],
  ["Sales", 0, 2],
  ["Key accounts", 0, 1],
  ["Finance", 1, 1],
  ["Reception", 0, 1],
  ["Marketing", 0, 1],
  ["Production", 0, 1],
  ["Quality", 0, 1],
  ["Legal", 0, 1],
  ["Purchasing", 0, 1],
];

/** What part of a department ever writes: those who meet customers nearly all, the others as far as they were won over. */
const speaking: Readonly<Record<string, number>> = {
  Support: 0.9,
  "Field engineering": 0.85,
  Sales: 0.9,
  "Key accounts": 1,
  "R&D": 0.6,
  Production: 0.45,
};

/** Reference accounts are worked by the cast, as in the designs. */
const castOf: Record<number, readonly string[]> = {
  1: ["karim", "ines", "tom", "paul", "marguerite", "adele", "hugo", "noemie", "yann.le.goff"],
  4: ["marguerite", "karim", "tom", "yann.le.goff", "salome", "noemie"],
  5: ["yann.le.goff", "noemie", "tom", "salome", "ruth.oakenshaw"],
  6: ["adele", "salome", "bastien.cazal", "karim"],
  7: ["adele", "paul", "hugo", "salome"],
  8: ["tom", "gwenael.le.bihan", "salome", "karim"],
  9: ["hugo", "karim", "ines"],
  10: ["ines", "tom", "karim", "salome"],
  11: ["tom", "sioned.parry", "priya.ramsden"],
  12: ["noemie", "ines", "cyril.bonnafous", "victoire.lamarque"],
  13: ["ruth.oakenshaw", "hannah.osgood", "adrian.bexley"],
  14: ["odile.cambon", "noemie", "samir.haddad"],
};

/** The colleagues who know an account, its owner first. A restricted one has a small team, never the outsider of the cast. */
export function teamOf(random: Random, firm: Firm, owner: Member, restricted: boolean, index: number): Member[] {
  const team = new Set<Member>([owner]);
  for (const key of castOf[index] ?? []) team.add(firm.byKey(key));
  if (!restricted) {
    for (const [department, low, high] of mix) {
      const all = firm.inDepartment(department);
      const writers = all.slice(0, Math.ceil(all.length * (speaking[department] ?? 0.7)));
      for (const member of random.sample(writers, random.int(low, high))) team.add(member);
    }
  }
  if (restricted) for (const key of [cast.gareth.key, cast.karim.key]) team.delete(firm.byKey(key));
  return [...team];
}
