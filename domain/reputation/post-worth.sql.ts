import { Prisma } from "../../generated/prisma/client.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { recordOf } from "../conversation/post-columns.sql.ts";
import { postValue, type ValuedPost } from "../conversation/post-value.ts";

export interface WorthAsked {
  /** Under which the answer is found again. */
  id: string;
  postId: string;
  at: Date;
}
export interface Worth {
  /** V = B × P × F × C. */
  value: number;
  /** C, 0 to 1. */
  credibility: number;
}

type Row = ValuedPost & { id: string; at: Date; teams: { user: string; team: string | null }[] };

/** V of posts as it was at a moment, from all that was said of them by then: what the ledger weighs them by, whoever may read them. */
export async function postWorths(tx: Pick<Tx, "$queryRaw">, asked: readonly WorthAsked[]): Promise<Map<string, Worth>> {
  if (asked.length === 0) return new Map();
  const rows = await tx.$queryRaw<Row[]>`
    select q.id, q.at, p.author_id as "authorId", p.body, p.channel, p.first_hand as "firstHand", p.kind, p.source,
      greatest(p.created_at, (select max(v.created_at) from verdicts v
        where v.post_id = p.id and v.kind = 'confirm' and v.created_at <= q.at)) as "freshAt",
      (select json_agg(json_build_object('id', op.opportunity_id)) from opportunity_posts op
        where op.post_id = p.id and op.created_at <= q.at) as opportunities,
      (select json_agg(json_build_object('id', pp.person_id)) from post_people pp where pp.post_id = p.id) as people,
      (select json_agg(json_build_object('kind', s.kind, 'status', s.status)) from proposals s where s.post_id = p.id and s.status <> 'dismissed') as proposals,
      (select json_agg(json_build_object('userId', v.user_id, 'kind', v.kind, 'weight', v.weight) order by v.created_at, v.user_id)
        from verdicts v where v.post_id = p.id and v.created_at <= q.at) as verdicts,
      ${Prisma.raw(recordOf("p", "j.created_at <= q.at"))} as record,
      (select json_agg(json_build_object('user', u.id, 'team', u.department_id)) from users u where u.id = p.author_id
        or u.id in (select v.user_id from verdicts v where v.post_id = p.id)) as teams
    from unnest(${asked.map(({ id }) => id)}::text[], ${asked.map(({ postId }) => postId)}::uuid[],
      ${asked.map(({ at }) => at)}::timestamptz[]) as q (id, post_id, at) join posts p on p.id = q.post_id`;
  return new Map(
    rows.map((row) => {
      const teams = new Map(row.teams.map(({ user, team }) => [user, team]));
      const { value, credibility } = postValue(row, (user) => teams.get(user) ?? null, row.at);
      return [row.id, { value, credibility }];
    }),
  );
}
