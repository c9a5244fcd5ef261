import { z } from "zod";
import { query } from "../../platform/db/pool.ts";
import { DAY_MS } from "../../platform/clock.ts";
import { assertCan } from "../access.ts";
import type { Page } from "../page.ts";
import { parseInput } from "../parse.ts";
import { day } from "../text-input.ts";
import type { Viewer } from "../viewer.ts";
import { AUDIT_KINDS, type AuditKind } from "./audit-kinds.ts";
import { idsNamed } from "./colleague-list.ts";

const filterInput = z.object({
  /** Part of the name of who did it. */
  actorNamed: z.string().nullish(),
  kind: z.enum(Object.keys(AUDIT_KINDS) as AuditKind[]).nullish(),
  /** Days (UTC), both included. */
  from: day.nullish(),
  to: day.nullish(),
});

/** What the entry's event carried; see domain/events.ts. */
interface Detail {
  userId?: string;
  userIds?: string[];
  role?: string;
  unit?: string;
  name?: string;
  before?: string;
  movedTo?: string | null;
  key?: string;
  intoKey?: string;
  intoName?: string;
}

export interface AuditRow {
  id: string;
  action: string;
  actorId: string | null;
  createdAt: Date;
  detail: Detail;
  accountId: string | null;
  accountName: string | null;
  /** Of the restricted team whose people changed: the name of what it sees. */
  teamOf: string | null;
  email: string | null;
}

/**
 * What was done, the latest first. An entry about an account or a team is there for whoever may see the account or is in the
 * team, and for nobody else: who administers a company is not told which of its accounts are kept from her.
 */
const LIST = `select e.id, e.action, e.actor_id as "actorId", e.created_at as "createdAt", e.detail,
    a.id as "accountId", a.name as "accountName", t.name as "teamOf", l.email
  from audit_entries e
  left join accounts a on a.id = (e.detail->>'accountId')::uuid and a.audience_id = any($1::uuid[])
  left join audiences t on t.id = (e.detail->>'audienceId')::uuid and t.id = any($1::uuid[])
  left join mail_links l on l.id = (e.detail->>'mailLinkId')::uuid
 where (e.created_at, e.id) < ($2::timestamptz, $3::uuid)
   and (e.detail->>'accountId' is null or a.id is not null) and (e.detail->>'audienceId' is null or t.id is not null)
   and ($4::text[] is null or e.action = any($4::text[])) and ($5::uuid[] is null or e.actor_id = any($5::uuid[]))
   and ($6::timestamptz is null or e.created_at >= $6) and ($7::timestamptz is null or e.created_at < $7)
 order by e.created_at desc, e.id desc limit $8`;

export async function listAudit(viewer: Viewer, page: Page, raw: unknown): Promise<AuditRow[]> {
  const filter = parseInput(filterInput, raw);
  assertCan(viewer, "company.administer", null);
  const named = filter.actorNamed?.trim();
  return query<AuditRow & Record<string, unknown>>("audit-list", LIST, [
    viewer.audienceIds,
    page.after?.at ?? "infinity",
    page.after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff",
    filter.kind ? [...AUDIT_KINDS[filter.kind]] : null,
    named ? await idsNamed(named) : null,
    filter.from ? new Date(`${filter.from}T00:00:00Z`) : null,
    filter.to ? new Date(Date.parse(`${filter.to}T00:00:00Z`) + DAY_MS) : null,
    page.limit + 1,
  ]);
}
