import type { Tx } from "../../platform/db/prisma.ts";
import { alignActivity } from "../accounts/account-activity.sql.ts";
import { EVERYONE } from "../viewer.ts";

/**
 * Gives everything on an account the account's own audience, except what stands under a deal team's. It may run again at any
 * time: a listener does so after commit, for posts that were on their way while the account changed. `opened` is the team's
 * audience that an account has just been taken out of.
 */
export async function alignAudience(tx: Tx, accountId: string, opened: string | null = null): Promise<void> {
  for (const sql of STATEMENTS) await tx.$executeRawUnsafe(sql, accountId);
  await tx.$executeRawUnsafe(PEOPLE, accountId, opened);
  await tx.$executeRawUnsafe(DOCUMENTS, accountId);
  await alignActivity(tx, accountId);
}

const ACCOUNT = "a as (select id, audience_id from accounts where id = $1::uuid)";
/** True for a row of alias `r` that stands under another audience than its account's, and not under a deal team's. */
const STRAY = `r.audience_id <> a.audience_id
  and not exists (select 1 from audiences d where d.id = r.audience_id and d.kind = 'deal')`;
const onAccount = (table: string) =>
  `with ${ACCOUNT} update ${table} r set audience_id = a.audience_id from a where r.account_id = a.id and ${STRAY}`;

const STATEMENTS = [
  ...["posts", "opportunities", "interactions", "signals", "tie_traces"].map(onAccount),
  `with ${ACCOUNT} update comments r set audience_id = p.audience_id from posts p, a
    where p.account_id = a.id and r.post_id = p.id and r.audience_id <> p.audience_id`,
];

/**
 * People known only here follow the account behind its door. Those who also work elsewhere stay as they are: the rest of the
 * company knows them already. On opening, all who stood under the team's audience come out with the account.
 */
const PEOPLE = `with ${ACCOUNT} update people r set audience_id = a.audience_id from a
  where exists (select 1 from person_roles here where here.person_id = r.id and here.account_id = a.id)
    and (r.audience_id = $2::uuid or (r.audience_id = '${EVERYONE}' and a.audience_id <> r.audience_id
      and not exists (select 1 from person_roles there where there.person_id = r.id and there.account_id <> a.id)))`;

/** The index last: each document takes the audience that its row has by now. */
const DOCUMENTS = `with ${ACCOUNT}, now_is as (
      select id, audience_id from a
      union all select r.id, r.audience_id from posts r, a where r.account_id = a.id
      union all select r.id, r.audience_id from comments r, posts p, a where p.account_id = a.id and r.post_id = p.id
      union all select r.id, r.audience_id from opportunities r, a where r.account_id = a.id
      union all select r.id, r.audience_id from people r, person_roles l, a where l.account_id = a.id and l.person_id = r.id)
    update search_documents s set audience_id = now_is.audience_id from now_is
    where s.id = now_is.id and s.audience_id <> now_is.audience_id`;
