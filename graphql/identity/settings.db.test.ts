import { afterAll, beforeAll, expect, it } from "vitest";
import { makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor, withScopes } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { viewerOfSession, viewerOfToken } from "../../domain/identity/load-viewer.ts";
import { DAY_MS } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { createSession } from "../../platform/sessions.ts";

const EDIT = `mutation ($input: EditProfileInput!) { editProfile(input: $input) { locale theme serif version user { name title } } }`;
const CREATE = `mutation ($name: String!, $scopes: [String!], $days: Int) {
  createToken(name: $name, scopes: $scopes, days: $days) { secret token { id hint scopes expiresAt } }
}`;

interface Created {
  createToken: { secret: string; token: { id: string; hint: string; scopes: string[]; expiresAt: string } };
}

let cast: Cast;
const client = { address: "192.0.2.9", userAgent: "Test" };

beforeAll(async () => {
  cast = await makeCast(prisma);
});
afterAll(disconnect);

it("a profile changes by what is given, is seen at once, and a stale form is refused", async () => {
  const karim = api(await viewerFor("karim"));
  const { secret } = await createSession(cast.karim.id, client);
  await viewerOfSession(secret);
  const edited = await karim.run(EDIT, { input: { title: " Lead\tengineer ", theme: "dark", version: 1 } });
  expect(edited).toEqual({
    editProfile: {
      locale: "fr",
      theme: "dark",
      serif: false,
      version: 2,
      user: { name: "Karim Benali", title: "Lead engineer" },
    },
  });
  expect(await viewerOfSession(secret)).toMatchObject({ theme: "dark", viewer: { locale: "fr" } });
  expect(await karim.refused(EDIT, { input: { name: "Other", version: 1 } })).toMatchObject({
    code: "CONFLICT",
    params: { version: 2 },
  });
  expect(await karim.refused(EDIT, { input: { name: "  ", locale: "de", theme: "pink" } })).toMatchObject({
    code: "INVALID",
    fields: [{ path: "name", key: "required" }, { path: "locale" }, { path: "theme" }],
  });
});

it("markup, right-to-left marks and emoji in a name stay text, and forging marks go", async () => {
  const tom = api(await viewerFor("tom"));
  const name = "<b>Tom</b> 🦊 \u202Eגם\u0000";
  await tom.run(EDIT, { input: { name } });
  const { viewer } = await api(await viewerFor("tom")).run<{ viewer: { name: string } }>("{ viewer { name } }");
  expect(viewer.name).toBe("<b>Tom</b> 🦊 גם");
});

it("one ends one's own sessions, never another's", async () => {
  const [one, two] = [await createSession(cast.hugo.id, client), await createSession(cast.hugo.id, client)];
  const hers = await createSession(cast.adele.id, client);
  const END = `mutation ($id: ID!) { endSession(id: $id) }`;
  const hugo = api(await viewerFor("hugo"), { client, sessionId: two.id, setCookie: () => undefined });
  expect((await hugo.refused(END, { id: `Session_${hers.id}` })).code).toBe("NOT_FOUND");
  expect((await hugo.refused(END, { id: `Session_${hers.secret}` })).code).toBe("NOT_FOUND");
  await hugo.run(END, { id: `Session_${one.id}` });
  expect(await viewerOfSession(one.secret)).toBeNull();
  const three = await createSession(cast.hugo.id, client);
  await hugo.run("mutation { endOtherSessions }");
  expect(await viewerOfSession(three.secret)).toBeNull();
  expect(await viewerOfSession(two.secret)).not.toBeNull();
  expect(await viewerOfSession(hers.secret)).not.toBeNull();
});

it("a token speaks for its owner within its scopes, until it is revoked", async () => {
  const ines = api(await viewerFor("ines"));
  const { createToken } = await ines.run<Created>(CREATE, { name: "Report", scopes: ["read"] });
  expect(createToken.secret).toMatch(/^ent_[\w-]{32}$/);
  expect(createToken.token).toMatchObject({ scopes: ["read"], hint: createToken.secret.slice(0, 8) });
  expect(JSON.stringify(await prisma.apiToken.findMany())).not.toContain(createToken.secret);
  const program = api(await viewerOfToken(createToken.secret));
  expect(await program.run("{ viewer { name } }")).toEqual({ viewer: { name: "Inès Roche" } });
  expect((await program.refused(EDIT, { input: { name: "X" } })).code).toBe("FORBIDDEN");
  expect((await program.refused(CREATE, { name: "more", scopes: ["write"] })).code).toBe("FORBIDDEN");
  const REVOKE = `mutation ($id: ID!) { revokeToken(id: $id) }`;
  const adele = api(await viewerFor("adele"));
  expect((await adele.refused(REVOKE, { id: createToken.token.id })).code).toBe("NOT_FOUND");
  await ines.run(REVOKE, { id: createToken.token.id });
  expect(await viewerOfToken(createToken.secret)).toBeNull();
  expect((await ines.refused(REVOKE, { id: createToken.token.id })).code).toBe("NOT_FOUND");
});

it("a token makes no other, whatever its scopes: it would outlive itself", async () => {
  const admin = api(await viewerFor("admin"));
  const { createToken } = await admin.run<Created>(CREATE, { name: "All", scopes: ["write", "admin"], days: 1 });
  const program = api(await viewerOfToken(createToken.secret));
  const before = await prisma.apiToken.count();
  for (const scopes of [["read"], ["write", "admin"]]) {
    const refusal = await program.refused(CREATE, { name: "heir", scopes, days: null });
    expect(refusal).toMatchObject({ code: "FORBIDDEN", key: "tokenByToken" });
  }
  expect(await prisma.apiToken.count()).toBe(before);
});

it("nobody makes a token that may do more than they may", async () => {
  const member = api(await viewerFor("adele"));
  const tooMuch = { code: "INVALID", fields: [{ path: "scopes", key: "scopeBeyondYours" }] };
  expect(await member.refused(CREATE, { name: "x", scopes: ["admin"] })).toMatchObject(tooMuch);
  const writer = api(withScopes(await viewerFor("admin"), "read", "write"));
  expect(await writer.refused(CREATE, { name: "x", scopes: ["admin"] })).toMatchObject(tooMuch);
  const admin = api(await viewerFor("admin"));
  const { createToken } = await admin.run<Created>(CREATE, { name: "x", scopes: ["admin", "write"], days: null });
  expect(createToken.token).toMatchObject({ scopes: ["read", "write", "admin"] });
  // However long one wishes, it ends.
  const days = (Date.parse(createToken.token.expiresAt) - Date.now()) / DAY_MS;
  expect(days).toBeGreaterThan(364);
  expect(days).toBeLessThan(367);
  const forLong = await admin.refused(CREATE, { name: "x", days: 3_650 });
  expect(forLong).toMatchObject({ code: "INVALID", fields: [{ path: "days" }] });
  expect(await admin.refused(CREATE, { name: "x", scopes: ["root"] })).toMatchObject({ code: "INVALID" });
});

it("settings are the viewer's own, and what was done is in the audit once", async () => {
  expect((await api(null).refused("{ settings { email } }")).code).toBe("UNAUTHENTICATED");
  const { settings } = await api(await viewerFor("salome")).run<{ settings: { email: string } }>(
    "{ settings { email } }",
  );
  expect(settings.email).toBe(cast.salome.email);
  await dispatchEvents();
  const entries = await prisma.auditEntry.findMany({ where: { action: "token.created", actorId: cast.ines.id } });
  expect(entries).toHaveLength(1);
});
