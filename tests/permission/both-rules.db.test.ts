/**
 * The rule of who may see a thing stands in Prisma's words and in SQL (domain/visibility.ts and the policies). For every table that
 * carries the two keys both must name the same rows, for every kind of viewer; a table that nobody compares fails.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleAccounts } from "../../domain/accounts/account-policy.ts";
import { visibleSignals } from "../../domain/accounts/signal-policy.ts";
import { visibleComments, visiblePosts } from "../../domain/conversation/post-policy.ts";
import { visibleInteractions } from "../../domain/interactions/interaction-policy.ts";
import { visibleOpportunities } from "../../domain/opportunities/opportunity-policy.ts";
import { visiblePeople } from "../../domain/people/person-policy.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { visibleSql } from "../../domain/visibility.ts";
import { pool } from "../../platform/db/pool.ts";
import { disconnect, prisma as db } from "../../platform/db/prisma.ts";
import type { CastKey } from "../cast.ts";
import { makeCast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { ids, makeInside, makeShared, makeTeamOnly } from "./world.ts";

type Row = { id: string };
const id = { select: { id: true } } as const;

/** The table, what statements by hand add to the keys, and the same in Prisma. */
const KINDS: Record<string, [more: string, seen: (viewer: Viewer) => Promise<Row[]>]> = {
  accounts: ["archived_at is null", (viewer) => db.account.findMany({ where: visibleAccounts(viewer), ...id })],
  posts: ["deleted_at is null", (viewer) => db.post.findMany({ where: visiblePosts(viewer), ...id })],
  comments: [
    "deleted_at is null and exists (select 1 from posts p where p.id = t.post_id and p.deleted_at is null)",
    (viewer) => db.comment.findMany({ where: visibleComments(viewer), ...id }),
  ],
  people: ["true", (viewer) => db.person.findMany({ where: visiblePeople(viewer), ...id })],
  opportunities: ["true", (viewer) => db.opportunity.findMany({ where: visibleOpportunities(viewer), ...id })],
  interactions: ["true", (viewer) => db.interaction.findMany({ where: visibleInteractions(viewer), ...id })],
  signals: ["closed_at is null", (viewer) => db.signal.findMany({ where: visibleSignals(viewer), ...id })],
};

/** Read by statements by hand only, behind visibleSql; never a thing of their own in the contract. */
const BY_HAND_ONLY = ["events", "search_documents", "tie_traces"];

beforeAll(async () => {
  const cast = await makeCast(db);
  await makeInside(cast, await makeShared(cast));
  await makeTeamOnly(cast, { id: ids.insidePerson });
  // What is gone must be gone by both.
  const gone = { accountId: ids.insideAccount, authorId: cast.karim.id, body: "Gone", clientId: ids.insideDeal };
  const { audienceId } = await db.account.findUniqueOrThrow({ where: { id: ids.insideAccount } });
  const post = await db.post.create({ data: { ...gone, audienceId, deletedAt: new Date() } });
  const said = { postId: post.id, authorId: cast.karim.id, body: "Gone with it", clientId: ids.insideDeal };
  await db.comment.create({ data: { ...said, audienceId } });
});
afterAll(disconnect);

test("every table with the two keys is compared", async () => {
  const { rows } = await pool().query<{ name: string }>(
    `select table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('audience_id', 'circle_id')
      group by table_name having count(*) = 2 order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([...Object.keys(KINDS), ...BY_HAND_ONLY].sort());
});

test.each(["clara", "gareth", "salome", "admin"] as const satisfies CastKey[])(
  "both name the same rows for %s",
  async (who) => {
    const viewer = await viewerFor(who);
    for (const [table, [more, seen]] of Object.entries(KINDS)) {
      const { sql, ids: keys } = visibleSql(viewer, "t", 1);
      const { rows } = await pool().query<Row>(`select t.id from ${table} t where ${sql} and ${more}`, [keys]);
      const sorted = (found: Row[]) => found.map((row) => row.id).sort();
      expect(sorted(rows), table).toEqual(sorted(await seen(viewer)));
      if (who === "salome") expect(rows.length, table).toBeGreaterThan(0);
    }
  },
);
