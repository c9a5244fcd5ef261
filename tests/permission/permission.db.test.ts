/**
 * What one may not see does not exist. The whole contract is read twice by the same person, without and with things that are
 * not theirs to see: every list, count, hit, suggestion and refusal must be the same to the letter.
 */
import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "../../domain/viewer.ts";
import { setClock } from "../../platform/clock.ts";
import { prisma as db } from "../../platform/db/prisma.ts";
import { env } from "../../platform/env.ts";
import { newId } from "../../platform/ids.ts";
import { makeCast, type Cast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { actInside, actInTeam, letFollow } from "./acts.ts";
import { ask, crawl, mutationCalls, type Answer, type Given } from "./crawl.ts";
import { reindex } from "./reindex.ts";
import { rowsOf, widestCalls } from "./untouched.ts";
import { globalIds, ids, makeInside, makeShared, makeTeamOnly } from "./world.ts";

const given: Given = {
  ids: Object.values(globalIds),
  texts: [
    ...["secret", "Secretia Secretperson", "inside", "budget", ""],
    // A filter, and a part of an address.
    ...["from:secret kind:post since 2020", "etia@"],
  ],
};

const READ_AT = new Date("2026-03-03T09:00:00Z");

let guest: Viewer;
let colleague: Viewer;
let member: Viewer;
const seen: Record<string, Answer[]> = {};

beforeAll(async () => {
  // What ages by the second would differ between two readings.
  setClock(READ_AT);
  // A company without a mail server: its mails stay here, and its administrators see that they do.
  env.NODE_ENV = "production";
  const cast: Cast = await makeCast(db);
  const shared = await makeShared(cast);
  await reindex();
  guest = await viewerFor("clara");
  given.ids = [...given.ids, ...Object.values(cast).map((user) => `User_${user.id}`)];
  seen.guestBefore = await crawl(guest, given);
  await makeInside(cast, shared);
  await reindex();
  await anHourLater(actInside);
  colleague = await viewerFor("gareth");
  seen.colleagueBefore = await crawl(colleague, given);
  // The highest role opens doors of its own, but none to what only a team may see.
  const admin = await viewerFor("admin");
  seen.adminBefore = await crawl(admin, given);
  await makeTeamOnly(cast, { id: ids.insidePerson });
  await reindex();
  await anHourLater(() => actInTeam(cast.gareth.id, cast.salome.id));
  member = await viewerFor("salome");
  seen.guestAfter = await crawl(guest, given);
  seen.colleagueAfter = await crawl(colleague, given);
  seen.adminAfter = await crawl(admin, given);
  seen.member = await crawl(member, given);
}, 1_200_000);

/** What is done moves moments forward; what is read is read at one moment. */
async function anHourLater(act: () => Promise<void>): Promise<void> {
  setClock(new Date(READ_AT.getTime() + 3_600_000));
  await act();
  setClock(READ_AT);
}

/** The calls whose answers differ, with the first place where they do. */
function differing(before: Answer[], after: Answer[]) {
  return after.flatMap(({ call, said }, index) => {
    const was = before[index]!.said;
    if (said === was) return [];
    const at = [...said].findIndex((letter, place) => letter !== was[place]);
    return [{ call: call.slice(0, 120), before: was.slice(at - 60, at + 200), after: said.slice(at - 60, at + 200) }];
  });
}

test("the questions reach what they should: each sees their own", () => {
  const text = (answers: Answer[]) => answers.map(({ said }) => said).join("\n");
  expect(text(seen.guestAfter!)).toContain("Guestword");
  expect(text(seen.colleagueAfter!)).toContain("Insideword");
  for (const secret of [
    "Secretword",
    "Secretdeal",
    "Secretcomment",
    "Secretia",
    "Secretsignal",
    "Secretteamword",
    "Secretask",
    "Secretfile",
    "Secretsheet",
    "Secretcopy",
  ]) {
    expect(text(seen.member!), secret).toContain(secret);
  }
});

test.each(["colleague", "admin"])(
  "the contract of a %s is the same with and without what only a team may see",
  (who) => {
    expect(differing(seen[`${who}Before`]!, seen[`${who}After`]!)).toEqual([]);
  },
);

test("a guest's contract is the same with and without what only colleagues may see", () => {
  expect(differing(seen.guestBefore!, seen.guestAfter!)).toEqual([]);
});

test("no word of what is hidden reaches anyone else, wherever it stands", () => {
  const leak = /secret(?!")/i;
  for (const { call, said } of [seen.colleagueAfter!, seen.adminAfter!, seen.guestAfter!].flat()) {
    expect(
      leak.test(said.replaceAll(/secretia secretperson|"secret"/gi, "")),
      `${call.slice(0, 200)}\n${said.slice(0, 600)}`,
    ).toBe(false);
  }
});

test("a visitor is told to sign in, and nothing else", async () => {
  for (const { call, said } of await crawl(null, given)) {
    const { data, refusals } = JSON.parse(said) as { data: Record<string, unknown> | null; refusals: string[] };
    const nothing = data === null || Object.values(data).every((value) => value === null);
    const open = OPEN_TO_VISITORS.some((name) => call.startsWith(name));
    expect(nothing || open, `${call.slice(0, 120)} → ${said.slice(0, 200)}`).toBe(true);
    if (!open) expect(refusals.join()).toMatch(/UNAUTHENTICATED/);
  }
});

/** Said to whoever comes: who is signed in (nobody), and what a sign-in or invitation page needs. */
const OPEN_TO_VISITORS = ["viewer", "invitation", "resetLink", "setUp", "needsSetUp", "demo", "companyName"];

test.each(["colleague", "guest"] as const)(
  "for a %s, acting on what is hidden is acting on what is not there",
  async (who) => {
    const viewer = who === "guest" ? guest : colleague;
    const hidden = [
      globalIds.teamAccount,
      globalIds.teamPost,
      globalIds.teamComment,
      globalIds.teamPerson,
      globalIds.teamMerged,
      globalIds.teamDeal,
      globalIds.teamInteraction,
      globalIds.dealTeamDeal,
      globalIds.dealTeamPost,
      globalIds.hiddenTie,
      globalIds.introduction,
    ];
    const rows = async () =>
      Promise.all([db.event.count(), db.post.count(), db.comment.count(), db.thanks.count(), db.opportunity.count()]);
    const before = await rows();
    for (const id of hidden) {
      const absent = `${id.split("_")[0]}_${newId()}`;
      const there = mutationCalls(id);
      const nowhere = mutationCalls(absent);
      for (const [index, call] of there.entries()) {
        expect(await ask(viewer, call), call.slice(0, 200)).toBe(await ask(viewer, nowhere[index]!));
      }
    }
    expect(await rows()).toEqual(before);
  },
);

test("whatever a colleague does to what is seen leaves alone what is not", async () => {
  const { insideAccount, sharedAccount, insidePerson, insidePost, insideDeal } = globalIds;
  const seen = {
    ...{ accountId: sharedAccount, Account: insideAccount, personId: insidePerson, postId: insidePost },
    ...{ opportunityId: insideDeal, userId: `User_${colleague.id}` },
  };
  const { audienceId: team } = await db.account.findUniqueOrThrow({ where: { id: ids.teamAccount } });
  const { audienceId: dealTeam } = await db.opportunity.findUniqueOrThrow({ where: { id: ids.dealTeamDeal } });
  const before = await rowsOf(ids.teamAccount, [team, dealTeam]);
  expect(before.join()).toContain("Secretrole");
  for (const call of widestCalls(seen)) await ask(colleague, call);
  await letFollow();
  expect(await rowsOf(ids.teamAccount, [team, dealTeam])).toEqual(before);
});
