import { afterAll, beforeAll, expect, it } from "vitest";
import type { Account } from "../../generated/prisma/client.ts";
import { DAY_MS, now } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { latestSignals, signalsOfAccount } from "./signal-list.sql.ts";
import { visibleSignals } from "./signal-policy.ts";

let cast: Cast;
let account: Account;

const signal = (given: object = {}, days = 1) =>
  prisma.signal.create({
    data: {
      ...{ id: newId(), accountId: account.id, kind: "complaint", text: "Late again", audienceId: account.audienceId },
      ...{ occurredAt: new Date(now().getTime() - days * DAY_MS), ...given },
    },
  });

beforeAll(async () => {
  cast = await makeCast(prisma, ["gareth", "salome", "ludovic"]);
  const [team, circle] = [await makeAudience(prisma, [cast.salome]), await makeCircle(prisma, [cast.ludovic])];
  account = await makeAccount(prisma, { circleId: circle.id });
  const [post, gone] = [
    await makePost(prisma, account, cast.salome),
    await makePost(prisma, account, cast.salome, { deletedAt: now() }),
  ];
  // Two of one moment: their ids say which is first.
  const same = new Date(now().getTime() - DAY_MS);
  for (const id of [newId(), newId()]) await signal({ id, occurredAt: same });
  await signal({ postId: post.id, circleId: circle.id }, 3);
  await signal({ postId: gone.id });
  await signal({ closedAt: now() });
  await signal({ audienceId: team.id, circleId: circle.id }, 2);
  await signal({ accountId: (await makeAccount(prisma)).id }, 5);
});
afterAll(disconnect);

it.each([
  ["gareth", 3, 4],
  ["salome", 4, 5],
  ["ludovic", 2, 2],
] as const)("are to %s what the ordinary path shows", async (key, here, everywhere) => {
  const viewer = await viewerFor(key);
  const orderBy = [{ occurredAt: "desc" }, { id: "desc" }] as const;
  const all = await prisma.signal.findMany({ where: visibleSignals(viewer), orderBy: [...orderBy] });
  const page = { limit: 20, after: null };
  expect(await latestSignals(viewer, page)).toEqual(all);
  expect(await signalsOfAccount(viewer, account.id, page)).toEqual(all.filter((one) => one.accountId === account.id));
  expect([all.filter((one) => one.accountId === account.id).length, all.length]).toEqual([here, everywhere]);
});

it("are paged without losing one of two of one moment", async () => {
  const PAGE = `query ($id: ID!, $after: String) { account(id: $id) {
    signals(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id text } } } } }`;
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { account: read }: { account: { signals: Paged } } = await api(await viewerFor("gareth")).run(PAGE, {
      id: `Account_${account.id}`,
      after,
    });
    seen.push(...read.signals.edges.map(({ node }) => node.id));
    ({ endCursor: after, hasNextPage: more } = read.signals.pageInfo);
  }
  expect(seen).toHaveLength(3);
  expect(new Set(seen).size).toBe(3);
});

interface Paged {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { id: string } }[];
}
