import { accountRules } from "./accounts/account-policy.ts";
import { accountsByIds } from "./accounts/account-rows.sql.ts";
import { attachmentRules, visibleAttachments } from "./conversation/attachment-policy.ts";
import { commentRules, postRules, visibleComments, visiblePosts } from "./conversation/post-policy.ts";
import { Forbidden, NotFound } from "./errors.ts";
import { companyRules } from "./identity/company-policy.ts";
import { colleagueRules, visibleColleagues } from "./identity/colleague-policy.ts";
import { interactionRules, visibleInteractions } from "./interactions/interaction-policy.ts";
import { introductionRules, visibleIntroductions } from "./network/introduction-policy.ts";
import { relationshipRules, visibleRelationships } from "./network/relationship-policy.ts";
import { opportunityRules, visibleOpportunities } from "./opportunities/opportunity-policy.ts";
import { personRules, visiblePeople } from "./people/person-policy.ts";
import type { Viewer } from "./viewer.ts";
import { isUuid } from "../platform/ids.ts";
import { prisma } from "../platform/db/prisma.ts";

/** Every rule of the product: `thing.act` → may this viewer do it to this thing, which they can already see? */
const rules = {
  ...accountRules,
  ...postRules,
  ...commentRules,
  ...attachmentRules,
  ...colleagueRules,
  ...companyRules,
  ...interactionRules,
  ...introductionRules,
  ...relationshipRules,
  ...opportunityRules,
  ...personRules,
};

type Rules = typeof rules;
export type Act = keyof Rules;
export type SubjectOf<A extends Act> = Parameters<Rules[A]>[1];

export function can<A extends Act>(viewer: Viewer, act: A, subject: SubjectOf<A>): boolean {
  const rule = rules[act] as (viewer: Viewer, subject: SubjectOf<A>) => boolean;
  return viewer.scopes.includes("write") && rule(viewer, subject);
}

/** Third beat of an action. Throws FORBIDDEN: only call it on what `loadVisible` returned. */
export function assertCan<A extends Act>(viewer: Viewer, act: A, subject: SubjectOf<A>): void {
  if (!can(viewer, act, subject)) throw new Forbidden();
}

const loaders = {
  account: async (viewer: Viewer, id: string) => (await accountsByIds(viewer, [id]))[0] ?? null,
  post: (viewer: Viewer, id: string) => prisma.post.findFirst({ where: { AND: [{ id }, visiblePosts(viewer)] } }),
  comment: (viewer: Viewer, id: string) =>
    prisma.comment.findFirst({ where: { AND: [{ id }, visibleComments(viewer)] }, include: { post: true } }),
  attachment: (viewer: Viewer, id: string) =>
    prisma.attachment.findFirst({ where: { AND: [{ id }, visibleAttachments(viewer)] } }),
  colleague: (viewer: Viewer, id: string) =>
    prisma.user.findFirst({ where: { AND: [{ id }, visibleColleagues(viewer)] } }),
  person: (viewer: Viewer, id: string) => prisma.person.findFirst({ where: { AND: [{ id }, visiblePeople(viewer)] } }),
  opportunity: (viewer: Viewer, id: string) =>
    prisma.opportunity.findFirst({
      where: { AND: [{ id }, visibleOpportunities(viewer)] },
      include: { account: { select: { ownerId: true, name: true } }, stage: true },
    }),
  interaction: (viewer: Viewer, id: string) =>
    prisma.interaction.findFirst({ where: { AND: [{ id }, visibleInteractions(viewer)] } }),
  relationship: (viewer: Viewer, id: string) =>
    prisma.relationship.findFirst({ where: { AND: [{ id }, visibleRelationships(viewer)] } }),
  introduction: (viewer: Viewer, id: string) =>
    prisma.introduction.findFirst({ where: { AND: [{ id }, visibleIntroductions(viewer)] } }),
};

type Loaded = { [K in keyof typeof loaders]: NonNullable<Awaited<ReturnType<(typeof loaders)[K]>>> };

/** Second beat of an action: the thing, or NOT_FOUND, whether it is gone or not theirs to see. */
export async function loadVisible<K extends keyof typeof loaders>(
  viewer: Viewer,
  kind: K,
  id: string,
): Promise<Loaded[K]> {
  const found = isUuid(id) ? await loaders[kind](viewer, id) : null;
  if (!found) throw new NotFound();
  return found as Loaded[K];
}
