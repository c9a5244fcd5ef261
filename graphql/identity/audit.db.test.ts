import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeCast, makeUser, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor, withScopes } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { AUDIT_KINDS } from "../../domain/identity/audit-kinds.ts";
import { auditListener } from "../../domain/identity/audit-listener.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { newId } from "../../platform/ids.ts";
import { subscribers } from "../../workers/subscribers.ts";

const AUDIT = `query ($first: Int, $after: String, $actorNamed: String, $kind: AuditKind, $from: Date, $to: Date) {
  audit(first: $first, after: $after, actorNamed: $actorNamed, kind: $kind, from: $from, to: $to) {
    pageInfo { hasNextPage endCursor }
    edges { node { id action createdAt actor { name } user { name } accountId accountName teamOf email role unit name before into stageKey } } } }`;

interface Entry {
  id: string;
  action: string;
  accountName: string | null;
}
interface Audit {
  audit: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Entry }[] };
}

let cast: Cast;
const asAdmin = async () => api(await viewerFor("admin"));
const list = async (variables = {}) =>
  (await (await asAdmin()).run<Audit>(AUDIT, variables)).audit.edges.map(({ node }) => node);

beforeAll(async () => {
  cast = await makeCast(prisma);
});
beforeEach(async () => {
  await dispatchEvents();
  await prisma.auditEntry.deleteMany();
});
afterAll(disconnect);

const entry = (action: string, actorId: string | null, detail: object, createdAt = new Date()) =>
  prisma.auditEntry.create({ data: { id: newId(), action, actorId, detail, createdAt } });

it("tells who did what to whom, in words' own parts", async () => {
  const admin = await asAdmin();
  await admin.run(`mutation ($u: ID!) { changeRole(userId: $u, role: manager) { id } }`, { u: `User_${cast.tom.id}` });
  await admin.run(`mutation { invite(input: { email: "new@meridel.example", role: member }) { id } }`);
  const made = await admin.run<{ createUnit: { id: string } }>(
    `mutation { createUnit(kind: TEAM, name: "Night watch") { id } }`,
  );
  await admin.run(`mutation ($id: ID!) { renameUnit(id: $id, name: "Day watch", version: 1) { id } }`, {
    id: made.createUnit.id,
  });
  await dispatchEvents();
  expect((await list()).reverse()).toMatchObject([
    {
      action: "user.role-changed",
      actor: { name: "Maëlle Kerguen" },
      user: { name: "Tom Berger" },
      role: "manager",
    },
    { action: "user.invited", email: "new@meridel.example", user: null },
    { action: "unit.created", unit: "team", name: "Night watch" },
    { action: "unit.renamed", unit: "team", name: "Day watch", before: "Night watch" },
  ]);
});

it("an account that is kept from the administrator is kept from her audit; once she may see it, it is there", async () => {
  const salome = api(await viewerFor("salome"));
  const secret = await makeAccount(prisma, { name: "Hushed Holdings", ownerId: cast.salome.id });
  const open = await makeAccount(prisma, { name: "Open Works", ownerId: cast.salome.id });
  const RESTRICT = `mutation ($accountId: ID!, $memberIds: [ID!]!, $version: Int!) {
    restrictAccount(accountId: $accountId, memberIds: $memberIds, version: $version) { id } }`;
  const close = (account: { id: string }, memberIds: string[]) =>
    salome.run(RESTRICT, { accountId: `Account_${account.id}`, memberIds, version: 1 });
  await close(secret, []);
  await close(open, [`User_${cast.admin.id}`]);
  await dispatchEvents();
  expect(await prisma.auditEntry.count()).toBe(4);
  const seen = await list();
  expect(seen.map(({ accountName }) => accountName).filter(Boolean)).toEqual(["Open Works"]);
  expect(seen).toHaveLength(2);
  expect(JSON.stringify(seen)).not.toContain("Hushed");
  expect(await list({ kind: "SHARING" })).toHaveLength(2);
  await prisma.audienceMember.create({
    data: {
      audienceId: (await prisma.account.findUniqueOrThrow({ where: { id: secret.id } })).audienceId,
      userId: cast.admin.id,
    },
  });
  expect(await list()).toHaveLength(4);
});

it("is narrowed by who, what and when", async () => {
  const agathe = await makeUser(prisma, { name: "Agathe Élan" });
  const at = (day: number) => new Date(Date.UTC(2026, 2, day, 23, 30));
  await entry("user.signed-in", agathe.id, { userId: agathe.id }, at(1));
  await entry("token.created", agathe.id, { userId: agathe.id, tokenId: newId() }, at(2));
  await entry("user.signed-in", cast.tom.id, { userId: cast.tom.id }, at(3));
  const actions = async (filter: object) => (await list(filter)).map(({ action }) => action);
  expect(await actions({ actorNamed: "elan" })).toEqual(["token.created", "user.signed-in"]);
  expect(await actions({ actorNamed: "nobody of that name" })).toEqual([]);
  expect(await actions({ kind: "TOKENS" })).toEqual(["token.created"]);
  expect(await actions({ from: "2026-03-02", to: "2026-03-02" })).toEqual(["token.created"]);
  expect(await actions({ from: "2026-03-03" })).toEqual(["user.signed-in"]);
  expect(await actions({ to: "2026-03-01", kind: "SIGN_INS", actorNamed: "Agathe" })).toEqual(["user.signed-in"]);
  expect(await (await asAdmin()).refused(AUDIT, { from: "2026-13-40" })).toMatchObject({
    fields: [{ path: "from", key: "notADate" }],
  });
});

it("goes on page by page, also among entries of one moment, in a fixed number of statements", async () => {
  const at = new Date("2026-03-02T10:00:00Z");
  for (let i = 0; i < 5; i += 1) await entry("user.signed-in", cast.tom.id, { userId: cast.tom.id }, at);
  const admin = await asAdmin();
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 3; page += 1) {
    const { audit }: Audit = await admin.run<Audit>(AUDIT, { first: 2, after });
    ids.push(...audit.edges.map(({ node }) => node.id));
    after = audit.pageInfo.endCursor;
    expect(audit.pageInfo.hasNextPage).toBe(page < 2);
  }
  expect(new Set(ids).size).toBe(5);
  const { statements } = await countStatements(() => admin.run(AUDIT, { first: 50 }));
  expect(statements).toBeLessThanOrEqual(2);
});

it("is for administrators, and for a token only with that scope", async () => {
  const writer = withScopes(await viewerFor("admin"), "read", "write");
  for (const viewer of [writer, await viewerFor("noemie"), await viewerFor("karim"), await viewerFor("clara")]) {
    expect((await api(viewer).refused(AUDIT)).code).toBe("FORBIDDEN");
  }
});

it("whatever is recorded belongs to one group and has a sentence in both languages", () => {
  const recorded = Object.entries(subscribers).flatMap(([type, listeners]) =>
    (listeners as readonly unknown[]).includes(auditListener) ? [type] : [],
  );
  const grouped: string[] = Object.values(AUDIT_KINDS).flat();
  expect([...grouped].sort()).toEqual([...recorded].sort());
  for (const locale of ["en", "fr"]) {
    const { audit } = JSON.parse(readFileSync(`app/messages/${locale}/identity.json`, "utf8")) as {
      audit: { text: Record<string, string>; kind: Record<string, string> };
    };
    expect(grouped.filter((action) => !audit.text[action.replace(".", "-")])).toEqual([]);
  }
});
