import type { Tx } from "../../platform/db/prisma.ts";
import { DAY_MS } from "../../platform/clock.ts";
import { POINTS_SETTINGS } from "./points-settings.ts";
import { postWorths } from "./post-worth.sql.ts";
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

/**
 * What part of the pool each contribution gets; together 1 − Π(1 − xᵢ), to the last hundredth of a point: what rounding leaves over
 * goes to those who lost most by it.
 */
export function sharesOf(gifts: readonly Contribution[], milestone: Date): number[] {
  const exact = shapley(gifts.map((gift) => usefulness(gift, milestone))).map((share) => share * POOL);
  const whole = exact.map(Math.floor);
  const left = Math.round(exact.reduce((sum, share) => sum + share, 0)) - whole.reduce((sum, share) => sum + share, 0);
  const byLoss = [...exact.keys()].sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const i of byLoss.slice(0, left)) whole[i]! += 1;
  return whole.map((share) => share / POOL);
}

/** The pool of a won deal in hundredths of a point. */
const POOL = POINTS_SETTINGS.awards["won-deal"].points * 100;

interface PostGift {
  id: string;
  authorId: string;
  createdAt: Date;
  linkedAt: Date;
  thanked: boolean;
  confirmed: boolean;
  traced: boolean;
}

/** Posts linked to the deal before the milestone, by others than its owner, and introductions that led to a meeting. */
export async function contributionsBefore(tx: Tx, dealId: string, milestone: Date): Promise<Contribution[]> {
  const posts = await tx.$queryRaw<PostGift[]>`
    select p.id, p.author_id as "authorId", p.created_at as "createdAt", l.created_at as "linkedAt",
           exists (select 1 from thanks t where t.post_id = p.id and t.created_at <= ${milestone}) as thanked,
           exists (select 1 from verdicts v where v.post_id = p.id and v.kind = 'confirm' and v.user_id <> p.author_id
                      and v.created_at <= ${milestone}) as confirmed,
           o.origin_post_id = p.id
             or exists (select 1 from post_people pp join opportunity_people op on op.person_id = pp.person_id
                         where pp.post_id = p.id and op.opportunity_id = o.id)
             or exists (select 1 from comments c where c.post_id = p.id and c.author_id <> p.author_id
                           and c.deleted_at is null and c.created_at <= ${milestone}) as traced
      from opportunities o join opportunity_posts l on l.opportunity_id = o.id join posts p on p.id = l.post_id
     where o.id = ${dealId}::uuid and p.deleted_at is null and p.kind <> 'update'
       and p.author_id is distinct from o.owner_id and p.created_at <= ${milestone} and l.created_at <= ${milestone}
     order by p.created_at, p.id`;
  const worths = await postWorths(
    tx,
    posts.map(({ id }) => ({ id, postId: id, at: milestone })),
  );
  const introductions = await tx.$queryRaw<{ id: string; connectorId: string; at: Date }[]>`
    select i.id, i.connector_id as "connectorId", i.changed_at as at from introductions i
      join opportunities o on o.id = i.opportunity_id
     where o.id = ${dealId}::uuid and (i.state = 'met' or i.state = 'closed' and i.outcome = 'helped')
       and i.connector_id is distinct from o.owner_id and i.changed_at <= ${milestone} order by i.changed_at, i.id`;
  return [
    ...posts.map(({ id, authorId, createdAt, linkedAt, thanked, confirmed, traced }) => ({
      ...{ key: id, userId: authorId, postId: id, at: createdAt, linkedAt, traced },
      ...{ confirmed: thanked || confirmed, credibility: worths.get(id)?.credibility ?? 0 },
    })),
    ...introductions.map(({ id, connectorId, at }) => ({
      ...{ key: id, userId: connectorId, postId: null, at, linkedAt: at },
      ...{ confirmed: false, traced: true, credibility: 1 },
    })),
  ];
}
