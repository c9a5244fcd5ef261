import { newId } from "../../platform/ids.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import type { Listener } from "../listener.ts";
import { EVERYONE } from "../viewer.ts";
import type { Keys } from "../visibility.ts";
import type { Found } from "./proposals/found.ts";
import { extractProposals } from "./proposals/proposals-input.ts";

/** What someone may want to make structure of; the rest of what is found only colours the composer. */
const KEPT: readonly string[] = ["person", "phone", "email", "amount", "date", "role", "opportunity"];
const MAX_PROPOSALS = 12;

const isKnown = (found: Found) => "id" in found.value && found.value.id !== undefined;

/**
 * Context in which a post is read: who and what of this account is known already, to all who read the post. A name that is not
 * proposed because somebody hidden bears it would tell of her.
 */
async function contextOf(
  post: Keys & { accountId: string; createdAt: Date; account: { country: string } },
  locale: "en" | "fr",
) {
  const known = {
    audienceId: { in: [EVERYONE, post.audienceId] },
    ...(post.circleId === null ? {} : { circleId: post.circleId }),
  };
  const [roles, deals] = await Promise.all([
    prisma.personRole.findMany({
      where: { accountId: post.accountId, current: true, person: known },
      select: { person: { select: { id: true, name: true } } },
      orderBy: { id: "asc" },
      take: 500,
    }),
    prisma.opportunity.findMany({
      where: { accountId: post.accountId, closedAt: null, ...known },
      select: { id: true, name: true },
      orderBy: { id: "asc" },
      take: 200,
    }),
  ]);
  const country = post.account.country ? { country: post.account.country } : {};
  return {
    now: post.createdAt,
    locale,
    ...country,
    knownPeople: roles.map((role) => role.person),
    knownOpportunities: deals,
  };
}

/**
 * Reads the structure in a post and stores it as proposals: nothing happens before someone says yes. Runs again after an
 * edit: what was decided stays, what was only proposed is read anew.
 */
export const propose: Listener<"post.created" | "post.edited"> = {
  name: "propose",
  run: async ({ payload }) => {
    const post = await prisma.post.findFirst({
      where: { id: payload.postId, deletedAt: null },
      include: { account: { select: { country: true } }, author: { select: { locale: true } } },
    });
    if (!post || post.kind === "update") return;
    const context = await contextOf(post, post.author.locale === "fr" ? "fr" : "en");
    const found = extractProposals(post.body, context).filter((one) => KEPT.includes(one.kind));
    const knownPeople = found.flatMap((one) => (one.kind === "person" && one.value.id ? [one.value.id] : []));
    const fresh = found.filter((one) => !isKnown(one)).slice(0, MAX_PROPOSALS);
    await transaction(async (tx) => {
      await tx.$queryRaw`select 1 from posts where id = ${post.id}::uuid for update`;
      await tx.proposal.deleteMany({ where: { postId: post.id, status: "proposed" } });
      const decided = await tx.proposal.findMany({ where: { postId: post.id }, select: { kind: true, text: true } });
      const done = new Set(decided.map((one) => `${one.kind}:${one.text}`));
      const rows = fresh
        .filter((one) => !done.has(`${one.kind}:${one.text}`))
        .map(({ kind, start, end, text, value }, position) => ({
          ...{ id: newId(), postId: post.id, position, kind, start, end, text },
          value: { ...value },
        }));
      await tx.proposal.createMany({ data: rows });
      await tx.postPerson.createMany({
        data: knownPeople.map((personId) => ({ postId: post.id, personId })),
        skipDuplicates: true,
      });
    });
  },
};
