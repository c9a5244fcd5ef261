/** The figures are read in clever ways, for speed: here each is held against the plain way to say what it counts, on the demo company. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewerFor } from "../../tests/harness/api.ts";
import { fill } from "../../prisma/seed/fill.ts";
import { now } from "../../platform/clock.ts";
import { closePool, query } from "../../platform/db/pool.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { databaseUrl } from "../../platform/env.ts";
import { stageHistory } from "../opportunities/stage-history.sql.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { contributingDepartments, outcomesByHelp } from "./collaboration.sql.ts";
import { accountsKnownBy, coverage, singleThreads } from "./coverage.sql.ts";
import { adoption, flowByChannel } from "./flow.sql.ts";

const seen = (alias: string) => `${alias}.audience_id = any($1::uuid[])`;
const year = (column: string) => `${column} between $2::timestamptz - interval '1 year' and $2::timestamptz`;
const written = `select p.author_id as who, p.created_at as at, 1 as post from posts p where ${seen("p")} and p.deleted_at is null and p.created_at <= $2
  union all select c.author_id, c.created_at, 0 from comments c join posts p on p.id = c.post_id and p.deleted_at is null and ${seen("p")}
   where ${seen("c")} and c.deleted_at is null and c.created_at <= $2`;
const metBy = (column: string) => `select i.account_id, c.${column} as who from interactions i
  join interaction_participants c on c.interaction_id = i.id and c.${column} is not null where ${seen("i")} and ${year("i.occurred_at")}`;

const plain = {
  adoption: `select to_char(date_trunc('week', at at time zone 'UTC'), 'YYYY-MM-DD') as week, count(distinct who)::int as contributors,
      sum(post)::int as posts, sum(1 - post)::int as comments from (${written}) w group by 1 order by 1 desc limit 12`,
  contributing: `select d.name as department, (select count(*)::int from users u where u.department_id = d.id and u.deactivated_at is null
        and u.role <> 'influencer') as members,
      (select count(distinct w.who)::int from (${written}) w join users u on u.id = w.who and u.deactivated_at is null and u.role <> 'influencer'
        where u.department_id = d.id and w.at >= $2::timestamptz - interval '30 days') as active from departments d`,
  coverage: `select case when n < 3 then n when n < 6 then 3 else 6 end::int as colleagues, count(*)::int as accounts from (
      select a.id, (select count(distinct who) from (
        select r.account_id, t.user_id as who from person_roles r join people q on q.id = r.person_id and ${seen("q")}
          join relationships t on t.person_id = q.id and t.disclosure <> 'nothing' where r.current
        union all ${metBy("user_id")} and exists (select 1 from interaction_participants x where x.interaction_id = i.id and x.person_id is not null)) w
        where w.account_id = a.id) as n from accounts a where ${seen("a")} and a.archived_at is null) known group by 1 order by 1`,
  channels: `select coalesce(p.channel, 'unsaid') as channel, count(*)::int as posts, count(*) filter (where p.first_hand)::int as "firstHand",
      count(*) filter (where p.confirm_count > p.dispute_count)::int as confirmed, count(*) filter (where p.dispute_count > p.confirm_count)::int as disputed,
      count(*) filter (where exists (select 1 from opportunity_posts l join opportunities o on o.id = l.opportunity_id
        where l.post_id = p.id and ${seen("o")}))::int as used
      from posts p where ${seen("p")} and p.deleted_at is null and p.kind <> 'update' and p.created_at > $2::timestamptz - interval '90 days'
     group by 1 order by 2 desc, 1`,
  threads: `select a.id as "accountId", a.name as "accountName", count(*)::int as deals, coalesce(sum(o.amount), 0)::float8 as amount, o.currency
      from opportunities o join stages s on s.id = o.stage_id and s.kind = 'open' and s.position > 1
      join accounts a on a.id = o.account_id and ${seen("a")} where ${seen("o")} and 1 = (select count(distinct who) from (
        select w.person_id as who from opportunity_people w where w.opportunity_id = o.id
        union all select who from (${metBy("person_id")}) m where m.account_id = o.account_id) c join people q on q.id = c.who and ${seen("q")})
     group by 1, 2, o.currency order by 4 desc, 1 limit 20`,
};

let viewers: Viewer[];
beforeAll(async () => {
  await fill({ url: databaseUrl(), at: new Date("2026-11-19T14:02:00Z") });
  viewers = [await viewerFor("salome"), await viewerFor("noemie")];
  // Some of what people wrote is gone again: posts with their comments, and comments alone.
  const posts = await prisma.post.findMany({ where: { commentCount: { gt: 0 } }, orderBy: { id: "desc" }, take: 40 });
  await prisma.post.updateMany({
    where: { id: { in: posts.slice(0, 20).map(({ id }) => id) } },
    data: { deletedAt: now() },
  });
  await prisma.comment.updateMany({
    where: { postId: { in: posts.slice(20).map(({ id }) => id) } },
    data: { deletedAt: now() },
  });
}, 90_000);
afterAll(async () => {
  await closePool();
  await disconnect();
});

const plainly = (name: keyof typeof plain, viewer: Viewer) =>
  query(`plain-${name}`, plain[name], [viewer.audienceIds, now()]);

describe("figures are what the plain way counts", () => {
  it("weeks of writing", async () => {
    for (const viewer of viewers) {
      const weeks = await adoption(viewer);
      expect(weeks.some(({ comments }) => comments > 0)).toBe(true);
      const filled = weeks.filter(({ contributors }) => contributors > 0).reverse();
      expect(filled).toEqual((await plainly("adoption", viewer)).slice(0, filled.length));
    }
  });

  it("channels", async () => {
    for (const viewer of viewers) {
      const channels = await flowByChannel(viewer, 90);
      expect(channels.some(({ used }) => used > 0)).toBe(true);
      expect(channels).toEqual(await plainly("channels", viewer));
    }
  });

  it("departments that write", async () => {
    for (const viewer of viewers) {
      const all = await plainly("contributing", viewer);
      const big = await contributingDepartments(viewer);
      expect(big.length).toBeGreaterThan(2);
      for (const one of big) expect(all).toContainEqual(one);
    }
  });

  it("accounts by who knows somebody there", async () => {
    for (const viewer of viewers) {
      const brackets = await coverage(viewer);
      expect(brackets.length).toBeGreaterThan(2);
      expect(brackets).toEqual(await plainly("coverage", viewer));
      for (const { colleagues, accounts } of brackets)
        expect(await accountsKnownBy(viewer, colleagues)).toHaveLength(accounts);
    }
  });

  it("accounts that hang on one person", async () => {
    // One account is met by nobody, and one person alone has a part in its deals.
    const all = { audienceId: EVERYONE };
    const { personId, opportunity } = await prisma.opportunityPerson.findFirstOrThrow({
      where: { person: all, opportunity: { ...all, account: all, stage: { kind: "open", position: { gt: 1 } } } },
      include: { opportunity: true },
    });
    const { accountId } = opportunity;
    await prisma.interaction.deleteMany({ where: { accountId } });
    await prisma.opportunityPerson.deleteMany({ where: { opportunity: { accountId }, personId: { not: personId } } });
    for (const viewer of viewers) expect(await singleThreads(viewer)).toEqual(await plainly("threads", viewer));
    expect((await Promise.all(viewers.map(singleThreads))).flat().map((one) => one.accountId)).toContain(accountId);
  });

  it("closed deals", async () => {
    for (const viewer of viewers) {
      const closed = await prisma.opportunity.findMany({
        where: { audienceId: { in: viewer.audienceIds }, stage: { kind: { not: "open" } }, closedAt: { not: null } },
        include: { stage: true, changes: { orderBy: [{ createdAt: "desc" }, { id: "desc" }] } },
      });
      const outcomes = await outcomesByHelp(viewer);
      const of = (figure: "closed" | "won") => outcomes.reduce((sum, one) => sum + one[figure], 0);
      const won = closed.filter(({ stage }) => stage.kind === "won");
      expect([of("closed"), of("won")]).toEqual([closed.length, won.length]);

      const positions = new Map((await prisma.stage.findMany()).map(({ key, position }) => [key, position]));
      const furthest = closed.map(({ stage, changes }) => {
        if (stage.kind === "won") return 1_000_000;
        const last = changes.find((one) => one.field === "stage" && one.after === stage.key);
        return positions.get(last?.before ?? "") ?? 0;
      });
      for (const stage of await stageHistory(viewer)) {
        const { position } = await prisma.stage.findUniqueOrThrow({ where: { id: stage.stageId } });
        expect(stage).toMatchObject({ reached: furthest.filter((far) => far >= position).length, won: won.length });
      }
    }
  });
});
