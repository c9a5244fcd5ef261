import type { Tx } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { emailSpellings } from "../email-input.ts";
import { nameKey } from "./name-key.ts";
import { dialled } from "./phone-number.ts";

export interface Sought {
  id: string | null;
  name: string;
  emails: readonly string[];
  phones: readonly string[];
  /** Accounts that the viewer may see. */
  accountIds: readonly string[];
}

/** Names that share this much of their three-letter pieces are read and compared properly; of fewer letters, only the same ones. */
const ALIKE = 0.35;
const SHORTEST = 5;

/**
 * Ids of visible people who share an address, a number, or nearly a name. Each way has a limit of its own, after visibility: neither
 * namesakes nor people one may not see stand before whoever has the same e-mail. Of many alike, those of the same firm or
 * town come first.
 */
export async function peopleAlike(db: Tx, viewer: Viewer, sought: Sought): Promise<string[]> {
  const key = nameKey(sought.name);
  const values = [
    visibleSql(viewer, "p", 1).ids,
    sought.id,
    sought.emails.flatMap((email) => emailSpellings(email)),
    [...new Set(sought.phones.flatMap((phone) => [phone, dialled(phone)]))],
    key,
    sought.accountIds,
  ];
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(statementFor(viewer), ...values);
  return rows.map(({ id }) => id);
}

function statementFor(viewer: Viewer): string {
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const atFirm = "exists (select 1 from person_roles r where r.person_id = p.id and r.account_id = any($6::uuid[]))";
  const inTown = `exists (select 1 from person_roles r join accounts a on a.id = r.account_id
      where r.person_id = p.id and lower(a.city) = any(t.towns) and ${seen("a")})`;
  const near = "similarity(p.name_key, $5::text)";
  return `
  with t as materialized (select array(select lower(a.city) from accounts a
      where a.id = any($6::uuid[]) and a.city <> '' and ${seen("a")}) as towns),
  found as (
    (select p.id from person_emails e join people p on p.id = e.person_id
      where e.email = any($3::text[]::citext[]) and ${seen("p")} order by p.created_at, p.id limit 20)
    union (select p.id from person_phones h join people p on p.id = h.person_id
      where (h.phone = any($4::text[]) or split_part(h.phone, ' (', 1) = any($4::text[])) and ${seen("p")}
      order by p.created_at, p.id limit 20)
    union (select p.id from people p where p.name_key = $5 and p.name <> '' and ${seen("p")}
      order by ${atFirm} desc, p.created_at, p.id limit 40)
    union (select p.id from people p, t where length($5::text) >= ${SHORTEST} and p.name_key % $5 and ${near} >= ${ALIKE} and ${seen("p")}
      order by ${atFirm} desc, ${inTown} desc, ${near} desc, p.id limit 60)
    union (select p.id from person_roles r join people p on p.id = r.person_id
      where r.account_id = any($6::uuid[]) and $5::text <> '' and ${near} >= 0.3 and ${seen("p")}
      order by ${near} desc, p.id limit 20))
  select id::text from found where id is distinct from $2::uuid`;
}
