import { referenceTies } from "../content/reference-ties.ts";
import { interactionRow } from "../rows/build.ts";
import type { Conversation } from "./conversation.ts";
import type { Firm } from "./firm.ts";
import { DAY, workingTime } from "./moments.ts";
import { claimTie } from "./ties.ts";
import type { Contact, Thread } from "./types.ts";

/** The ties of the designs, with the meetings they come from. Told before the invented ones, which leave these pairs alone. */
export function tellReferenceTies(
  talk: Conversation,
  firm: Firm,
  contacts: readonly Contact[],
  newThread: () => Thread,
): void {
  const { random, plan, at, into } = talk;
  for (const tie of referenceTies.filter(({ account }) => account === plan.row.name)) {
    const contact = contacts.find(({ row }) => row.name === tie.person)!;
    const member = firm.byKey(tie.by);
    const told = { story: tie.how, open: true, at: at - tie.toldDaysAgo * DAY };
    claimTie(talk, { member, contact, claimed: tie.claimed }, newThread(), told);
    for (const days of tie.met) {
      const occurred = Math.min(workingTime(random, at - days * DAY), at - DAY);
      const { id } = into.add(
        "interactions",
        interactionRow({
          id: random.id(occurred),
          accountId: plan.row.id,
          channel: "meeting",
          subject: plan.language === "fr" ? "Point d’étape" : "Where we stand",
          occurredAt: new Date(occurred),
          ...talk.keys(false),
          createdById: member.id,
        }),
      );
      for (const who of [
        { userId: member.id, personId: null },
        { userId: null, personId: contact.row.id },
      ])
        into.add("interaction_participants", { id: random.id(occurred), interactionId: id, ...who });
    }
  }
}
