import type { Conversation } from "./conversation.ts";
import { DAY, HOUR } from "./moments.ts";
import type { Member } from "./types.ts";

/** What the cast follows, so that their side bars look like the designs; nobody else's list is decided by hand. */
const byHand: Record<string, readonly string[]> = {
  salome: [
    "Aérolor Rotors",
    "Hydrelia",
    "Nordhavn Ferries",
    "Maisons Corvane",
    "Brasserie Tilleul",
    "Valcrouze Défense",
  ],
  karim: ["Aérolor Rotors", "Hydrelia", "Solange Textiles", "Ateliers Quillan"],
  noemie: [
    "Aérolor Rotors",
    "Hydrelia",
    "Nordhavn Ferries",
    "Kestrel Rail",
    "Valcrouze Défense",
    "Laboratoires Sarmoise",
  ],
  ludovic: ["Aérolor Rotors", "Nordhavn Ferries"],
  clara: ["Hydrelia", "Port de Bréval"],
  gareth: [],
  admin: ["Groupe Aérolor"],
};

/** Accounts whose newest posts the cast has not read yet. */
const unread = new Set(["Hydrelia", "Nordhavn Ferries"]);

/** Who follows the account and how far they have read. Returns the followers. */
export function makeFollowers(talk: Conversation, cast: readonly Member[]): Member[] {
  const { random, plan, at, into } = talk;
  const followers = new Set<Member>();
  for (const member of plan.regulars)
    if (!byHand[member.key] && random.chance(member === plan.owner ? 1 : 0.5)) followers.add(member);
  for (const guest of plan.guests) if (!byHand[guest.key]) followers.add(guest);
  for (const member of cast) if (byHand[member.key]?.includes(plan.row.name)) followers.add(member);
  for (const member of followers) {
    const behind = byHand[member.key] ? (unread.has(plan.row.name) ? 27 * HOUR : 3 * HOUR) : random.next() * 12 * DAY;
    into.add("account_followers", {
      accountId: plan.row.id,
      userId: member.id,
      readAt: new Date(at - behind),
      following: true,
      createdAt: plan.row.createdAt,
    });
  }
  for (const member of plan.regulars)
    into.add("account_members", { accountId: plan.row.id, userId: member.id, createdAt: plan.row.createdAt });
  return [...followers];
}
