import { readFileSync } from "node:fs";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { encodeId } from "../../graphql/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { onLive } from "../../platform/live/live.ts";
import type { CastKey } from "../../tests/cast.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeOpportunity, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { mailsTo } from "../../tests/harness/mailbox.ts";
import { workQueue } from "../../tests/harness/queue.ts";
import { dispatchEvent } from "../../workers/dispatch.ts";
import { event, recordEvent } from "../events.ts";
import { mailNotice } from "./mail-notice.ts";
import { noticeMailWords } from "./notice-mail-words.ts";
import { NOTICE_KINDS, NOTICE_THEMES } from "./notice-kinds.ts";

const CHOOSE = `mutation ($choices: [NoticeChoiceInput!]!) { chooseNotices(choices: $choices) { theme inProduct mail } }`;
const CHOICES = `{ settings { noticeChoices { theme inProduct mail } } }`;
const THANK = `mutation ($id: ID!) { thankPost(id: $id, on: true) { id } }`;
const LIST = `{ unseenNotificationCount notifications { edges { node { kind } } } }`;

interface Choice {
  theme: string;
  inProduct: boolean;
  mail: string;
}

let people: Cast;
const began = new Date().toISOString();
const as = async (key: CastKey) => api(await viewerFor(key));
const choose = async (key: CastKey, theme: string, inProduct: boolean, mail: string) =>
  (await as(key)).run(CHOOSE, { choices: [{ theme, inProduct, mail }] });
const list = async (key: CastKey) => {
  const seen = await (
    await as(key)
  ).run<{
    unseenNotificationCount: number;
    notifications: { edges: { node: { kind: string } }[] };
  }>(LIST);
  return [seen.unseenNotificationCount, ...seen.notifications.edges.map(({ node }) => node.kind)];
};
/** The mailbox is on disk, and other tests write to the same people. */
const karimsMails = async () =>
  (await mailsTo(people.karim.email)).filter(
    ({ sentAt, messageId }) => sentAt >= began && messageId.startsWith("<notice-"),
  );

/** The listeners of what was done last; jobs that they leave wait. */
async function dispatchLatest(): Promise<void> {
  const { id } = await prisma.event.findFirstOrThrow({ orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
  await dispatchEvent(id, () => Promise.reject(new Error("a listener failed")));
}

/** Salomé thanks Karim for a post on this account. */
async function thanks(given: Parameters<typeof makeAccount>[1] = {}) {
  const account = await makeAccount(prisma, { name: "Aldous Pumps", ...given });
  const post = await makePost(prisma, account, people.karim);
  await (await as("salome")).run(THANK, { id: encodeId("Post", post.id) });
  return { account, post };
}

beforeAll(async () => {
  people = await makeCast(prisma);
});
beforeEach(async () => {
  await workQueue();
  await prisma.notification.deleteMany();
  await prisma.noticeChoice.deleteMany();
});

it("each kind belongs to one theme, and a mail says what the page says, in both languages", () => {
  expect(new Set(NOTICE_KINDS).size).toBe(NOTICE_KINDS.length);
  for (const locale of ["en", "fr"] as const) {
    const page = JSON.parse(readFileSync(`app/messages/${locale}/notifications.json`, "utf8")) as {
      text: Record<string, string>;
      kind: object;
      stage: object;
    };
    const text = Object.fromEntries(
      Object.entries(page.text).map(([key, words]) => [key, words.replace(/<\/?b>/g, "")]),
    );
    expect(noticeMailWords[locale]).toMatchObject({ text, kind: page.kind, stage: page.stage });
    expect(Object.keys(text).sort()).toEqual([...NOTICE_KINDS].sort());
  }
});

it("the usual is all in the product and nothing by mail; what is chosen is one's own, and the rest keeps", async () => {
  const read = async (key: CastKey) =>
    (await (await as(key)).run<{ settings: { noticeChoices: Choice[] } }>(CHOICES)).settings.noticeChoices;
  const usual = await read("karim");
  expect(usual).toHaveLength(Object.keys(NOTICE_THEMES).length);
  expect(usual.every(({ inProduct, mail }) => inProduct && mail === "NEVER")).toBe(true);
  await choose("karim", "THANKS", false, "AT_ONCE");
  await choose("karim", "DEALS", false, "NEVER");
  const chosen = (await read("karim")).filter(({ inProduct }) => !inProduct);
  expect(chosen).toEqual([
    { theme: "THANKS", inProduct: false, mail: "AT_ONCE" },
    { theme: "DEALS", inProduct: false, mail: "NEVER" },
  ]);
  expect(await read("salome")).toEqual(usual);
  expect(await api(null).refused(CHOOSE, { choices: [] })).toMatchObject({ code: "UNAUTHENTICATED" });
});

it("what is switched off leaves no trace and makes no sound", async () => {
  await choose("karim", "THANKS", false, "NEVER");
  const rung: string[] = [];
  const stop = onLive((rooms, { type }) => void (type === "notified" && rung.push(...rooms)));
  await thanks();
  await workQueue();
  stop();
  expect(rung).toEqual([]);
  expect(await prisma.notification.count()).toBe(0);
  await choose("karim", "THANKS", true, "NEVER");
  await thanks();
  await workQueue();
  expect(await list("karim")).toEqual([1, "thanked"]);
  expect(await karimsMails()).toEqual([]);
});

it("by mail alone: one mail in the reader's language, and nothing in any list or count", async () => {
  await choose("karim", "THANKS", false, "AT_ONCE");
  const { post } = await thanks();
  await workQueue();
  const [mail, ...others] = await karimsMails();
  expect(others).toEqual([]);
  expect(mail!.subject).toBe("Salomé Arnaud vous remercie de ce que vous avez écrit sur Aldous Pumps");
  expect(mail!.text).toContain(`/posts/${post.id}`);
  expect(mail!.text).toContain("/settings#notices");
  expect(await list("karim")).toEqual([0]);
  const row = await prisma.notification.findFirstOrThrow();
  expect(row.mailedAt).not.toBeNull();
  const node = `{ node(id: "Notification_${row.id}") { id } }`;
  expect(await (await as("karim")).run(node)).toEqual({ node: null });
  await mailNotice(row.id);
  expect(await karimsMails()).toHaveLength(1);
});

it("a mail that waited is not sent once its reader may not see what it is about, or wants none", async () => {
  const before = (await karimsMails()).length;
  await choose("karim", "THANKS", true, "AT_ONCE");
  const hidden = await thanks({ name: "Closed Meanwhile" });
  await dispatchLatest();
  expect(await prisma.notification.count()).toBe(1);
  const team = await makeAudience(prisma, [people.salome]);
  await prisma.account.update({ where: { id: hidden.account.id }, data: { audienceId: team.id } });
  await workQueue();
  expect(await karimsMails()).toHaveLength(before);
  await thanks({ name: "Changed Mind" });
  await dispatchLatest();
  await choose("karim", "THANKS", true, "NEVER");
  await workQueue();
  expect(await karimsMails()).toHaveLength(before);
});

it("who contributed to a deal hears that it moved, and whose find was kept hears of it once", async () => {
  await makeStages(prisma);
  const account = await makeAccount(prisma, { ownerId: people.noemie.id });
  const post = await makePost(prisma, account, people.karim);
  const deal = await makeOpportunity(prisma, account, { ownerId: people.salome.id });
  await prisma.opportunityPost.create({ data: { opportunityId: deal.id, postId: post.id } });
  const stages = new Map((await prisma.stage.findMany()).map((stage) => [stage.key, stage.id]));
  const ids = { accountId: account.id, opportunityId: deal.id, fromStageId: stages.get("tip")! };
  const moved = event("opportunity.moved", account, { ...ids, toStageId: stages.get("proposal")! });
  const found = { accountId: account.id, postId: post.id, authorId: people.karim.id, kind: "person" };
  const kept = () => event("proposal.accepted", account, { ...found, proposalId: newId() });
  for (const fresh of [moved, kept(), kept()]) {
    await prisma.$transaction((tx) => recordEvent(tx, people.noemie, fresh));
    await workQueue();
  }
  expect(await list("karim")).toEqual([2, "proposal-accepted", "deal-moved"]);
  expect(await list("salome")).toEqual([1, "stage-changed"]);
  expect(await list("noemie")).toEqual([0]);
});
