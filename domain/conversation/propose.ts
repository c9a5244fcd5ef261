import { newId } from "../../platform/ids.ts";
import { transaction } from "../../platform/db/prisma.ts";
import type { Listener } from "../listener.ts";
import type { Found } from "./proposals/found.ts";
import { proposalContext } from "./proposal-context.sql.ts";
import { extractProposals } from "./proposals/proposals-input.ts";

/** What someone may want to make structure of; the rest of what is found only colours the composer. */
const KEPT: readonly string[] = ["person", "phone", "email", "amount", "date", "role", "opportunity"];
const MAX_PROPOSALS = 12;

const isKnown = (found: Found) => "id" in found.value && found.value.id !== undefined;

/**
 * Reads the structure in a post and stores it as proposals: nothing happens before someone says yes. Runs again after an
 * edit: what was decided stays, what was only proposed is read anew.
 */
export const propose: Listener<"post.created" | "post.edited"> = {
  name: "propose",
  run: async ({ payload }) => {
    const post = await proposalContext(payload.postId);
    if (!post || post.kind === "update") return;
    const context = {
      now: post.createdAt,
      locale: post.locale === "fr" ? ("fr" as const) : ("en" as const),
      ...(post.country ? { country: post.country } : {}),
      knownPeople: post.people,
      knownOpportunities: post.deals,
    };
    const found = extractProposals(post.body, context).filter((one) => KEPT.includes(one.kind));
    const knownPeople = found.flatMap((one) => (one.kind === "person" && one.value.id ? [one.value.id] : []));
    const fresh = found.filter((one) => !isKnown(one)).slice(0, MAX_PROPOSALS);
    // Most posts say nothing to propose: they are read, and nothing is written.
    if (!post.readBefore && fresh.length === 0 && knownPeople.length === 0) return;
    const { postId } = payload;
    await transaction(async (tx) => {
      await tx.$queryRaw`select 1 from posts where id = ${postId}::uuid for update`;
      await tx.proposal.deleteMany({ where: { postId, status: "proposed" } });
      const decided = await tx.proposal.findMany({ where: { postId }, select: { kind: true, text: true } });
      const done = new Set(decided.map((one) => `${one.kind}:${one.text}`));
      const rows = fresh
        .filter((one) => !done.has(`${one.kind}:${one.text}`))
        .map(({ kind, start, end, text, value }, position) => ({
          ...{ id: newId(), postId, position, kind, start, end, text },
          value: { ...value },
        }));
      await tx.proposal.createMany({ data: rows });
      await tx.postPerson.createMany({
        data: knownPeople.map((personId) => ({ postId, personId })),
        skipDuplicates: true,
      });
    });
  },
};
