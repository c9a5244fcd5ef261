import type { Tx } from "../../platform/db/prisma.ts";
import { DAY_MS } from "../../platform/clock.ts";
import { valueOf, type Verdict } from "../conversation/value.ts";
import type { ValuedKind } from "../conversation/value-settings.ts";
import { shapley } from "./shapley.ts";

/** Something given to a deal before a milestone. */
export interface Contribution {
  key: string;
  userId: string;
  postId: string | null;
  /** When it was given. */
  at: Date;
  /** When it was tied to the deal. */
  linkedAt: Date;
  /** Half of usefulness: someone other than its author said that it helped or is true. */
  confirmed: boolean;
  /** The other half: it left a trace in what followed. */
  traced: boolean;
  /** Probability that it is true, 0 to 1. */
  credibility: number;
}

/** A gift a year old weighs half as much as one of today. */
const HALF_LIFE_DAYS = 365;

/** xᵢ = usefulness × C × recency. */
export function usefulness(gift: Contribution, milestone: Date): number {
  const age = Math.max(0, (milestone.getTime() - gift.at.getTime()) / DAY_MS);
  return (Number(gift.confirmed) + Number(gift.traced)) * 0.5 * gift.credibility * 2 ** (-age / HALF_LIFE_DAYS);
}

/** What part of the pool each contribution gets; together 1 − Π(1 − xᵢ). */
export function sharesOf(gifts: readonly Contribution[], milestone: Date): number[] {
  return shapley(gifts.map((gift) => usefulness(gift, milestone)));
}

interface PostGift {
  id: string;
  kind: ValuedKind;
  authorId: string;
  department: string | null;
  firstHand: boolean | null;
  createdAt: Date;
  linkedAt: Date;
  thanked: boolean;
  traced: boolean;
  verdicts: { kind: string; by: string; team: string | null }[] | null;
}

/** Posts linked to the deal before the milestone, by others than its owner, and introductions that led to a meeting. */
export async function contributionsBefore(tx: Tx, dealId: string, milestone: Date): Promise<Contribution[]> {
  const posts = await tx.$queryRaw<PostGift[]>`
    select p.id, p.kind, p.author_id as "authorId", u.department_id as department, p.first_hand as "firstHand",
           p.created_at as "createdAt", l.created_at as "linkedAt",
           exists (select 1 from thanks t where t.post_id = p.id and t.created_at <= ${milestone}) as thanked,
           o.origin_post_id = p.id
             or exists (select 1 from post_people pp join opportunity_people op on op.person_id = pp.person_id
                         where pp.post_id = p.id and op.opportunity_id = o.id)
             or exists (select 1 from comments c where c.post_id = p.id and c.author_id <> p.author_id
                           and c.deleted_at is null and c.created_at <= ${milestone}) as traced,
           (select json_agg(json_build_object('kind', v.kind, 'by', v.user_id, 'team', w.department_id) order by v.user_id)
              from verdicts v join users w on w.id = v.user_id where v.post_id = p.id and v.created_at <= ${milestone}) as verdicts
      from opportunities o join opportunity_posts l on l.opportunity_id = o.id join posts p on p.id = l.post_id
      join users u on u.id = p.author_id
     where o.id = ${dealId}::uuid and p.deleted_at is null and p.kind <> 'update'
       and p.author_id is distinct from o.owner_id and p.created_at <= ${milestone} and l.created_at <= ${milestone}
     order by p.created_at, p.id`;
  const introductions = await tx.$queryRaw<{ id: string; connectorId: string; at: Date }[]>`
    select i.id, i.connector_id as "connectorId", i.changed_at as at from introductions i
      join opportunities o on o.id = i.opportunity_id
     where o.id = ${dealId}::uuid and (i.state = 'met' or i.state = 'closed' and i.outcome = 'helped')
       and i.connector_id is distinct from o.owner_id and i.changed_at <= ${milestone} order by i.changed_at, i.id`;
  return [
    ...posts.map((post) => ofPost(post, milestone)),
    ...introductions.map(({ id, connectorId, at }) => ({
      ...{ key: id, userId: connectorId, postId: null, at, linkedAt: at },
      ...{ confirmed: false, traced: true, credibility: 1 },
    })),
  ];
}

function ofPost(post: PostGift, milestone: Date): Contribution {
  const { id, kind, authorId, department, firstHand, createdAt, linkedAt, thanked, traced } = post;
  const verdicts: Verdict[] = (post.verdicts ?? []).map((one) => ({ ...one, agrees: one.kind === "confirm" }));
  const source = firstHand === null ? "unknown" : firstHand ? "first-hand" : "second-hand";
  const author = { id: authorId, team: department, right: 0, wrong: 0 };
  const { credibility } = valueOf({ kind, source, filled: [], freshAt: createdAt, verdicts, author }, milestone);
  const confirmed = thanked || verdicts.some(({ agrees, by }) => agrees && by !== authorId);
  return { key: id, userId: authorId, postId: id, at: createdAt, linkedAt, confirmed, traced, credibility };
}
