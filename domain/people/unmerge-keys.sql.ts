import type { Tx } from "../../platform/db/prisma.ts";
import { EVERYONE } from "../viewer.ts";

/** As when an account is closed (identity/align-audience.sql.ts): people known at one account alone are behind its door. */
const ALIGN = `update people p set audience_id = a.audience_id
  from person_roles r join accounts a on a.id = r.account_id
 where p.id = any($1::uuid[]) and r.person_id = p.id and p.audience_id = '${EVERYONE}' and a.audience_id <> p.audience_id
   and not exists (select 1 from person_roles o where o.person_id = p.id and o.account_id <> a.id)`;

/** For people whose roles have just been told apart: an account may have been closed while they had those of both. */
export async function alignToAccount(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.$executeRawUnsafe(ALIGN, personIds);
}
