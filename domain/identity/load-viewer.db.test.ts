import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { DAY_MS, now, setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { createSession, endSession, endSessionsOf, readSessionCookie, sessionCookie } from "../../platform/sessions.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { EVERYONE } from "../viewer.ts";
import { viewerOfSession, viewerOfToken } from "./load-viewer.ts";
import { hashSecret, newSecret, TOKEN_PREFIX } from "./secrets.ts";

const client = { address: "192.0.2.7", userAgent: "Test" };
let cast: Cast;

beforeAll(async () => {
  cast = await makeCast(prisma);
});
afterEach(() => setClock(null));
afterAll(disconnect);

it("a cookie goes round: its secret opens the session, and is stored nowhere", async () => {
  const { id, secret } = await createSession(cast.karim.id, client);
  const cookie = sessionCookie(secret);
  expect(cookie).toMatch(/^sid=/);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/i);
  const read = readSessionCookie(`theme=dark; ${cookie.split(";")[0]}`);
  expect(read).toBe(secret);
  const signedIn = await viewerOfSession(read!);
  expect(signedIn).toMatchObject({
    sessionId: id,
    theme: "system",
    viewer: { id: cast.karim.id, audienceIds: [EVERYONE] },
  });
  expect(await viewerOfSession(id)).toBeNull();
  expect(JSON.stringify(await prisma.session.findMany())).not.toContain(secret);
});

it("one trip the first time, none the second", async () => {
  const { secret } = await createSession(cast.tom.id, client);
  const first = await countStatements(() => viewerOfSession(secret));
  expect(first.statements).toBe(1);
  expect((await countStatements(() => viewerOfSession(secret))).statements).toBe(0);
});

it("insiders hold audiences and never circles, influencers the other way round", async () => {
  const audience = await makeAudience(prisma, [cast.salome, cast.ludovic]);
  const circle = await makeCircle(prisma, [cast.salome, cast.ludovic]);
  expect(await viewerFor("salome")).toMatchObject({ circleIds: [] });
  expect((await viewerFor("salome")).audienceIds.sort()).toEqual([EVERYONE, audience.id].sort());
  expect(await viewerFor("ludovic")).toMatchObject({ audienceIds: [], circleIds: [circle.id] });
  const { viewer } = await api(await viewerFor("ludovic")).run<{ viewer: { name: string } }>("{ viewer { name } }");
  expect(viewer.name).toBe("Ludovic Estève");
});

it("an ended session is over at once, one or all of them but the one in use", async () => {
  const [one, two, three] = await Promise.all([1, 2, 3].map(() => createSession(cast.hugo.id, client)));
  for (const session of [one, two, three]) expect(await viewerOfSession(session!.secret)).not.toBeNull();
  await endSession(one!.id);
  expect(await viewerOfSession(one!.secret)).toBeNull();
  await endSessionsOf(cast.hugo.id, two!.id);
  expect(await viewerOfSession(three!.secret)).toBeNull();
  expect(await viewerOfSession(two!.secret)).not.toBeNull();
});

it("a role changed mid-session counts at the next request", async () => {
  const { secret } = await createSession(cast.paul.id, client);
  expect((await viewerOfSession(secret))?.viewer.role).toBe("member");
  await prisma.user.update({ where: { id: cast.paul.id }, data: { role: "manager" } });
  forgetUser(cast.paul.id);
  expect((await viewerOfSession(secret))?.viewer.role).toBe("manager");
});

it("a session in use is prolonged, but not at each request; an unused one expires", async () => {
  const { id, secret } = await createSession(cast.adele.id, client);
  expect((await viewerOfSession(secret))?.renewedCookie).toBeUndefined();
  forgetUser(cast.adele.id);
  setClock(new Date(now().getTime() + DAY_MS));
  expect((await viewerOfSession(secret))?.renewedCookie).toContain(`sid=${secret}`);
  expect((await viewerOfSession(secret))?.renewedCookie).toBeUndefined();
  const { expiresAt } = await prisma.session.findUniqueOrThrow({ where: { id } });
  expect(Math.round((expiresAt.getTime() - now().getTime()) / DAY_MS)).toBe(30);
  forgetUser(cast.adele.id);
  setClock(new Date(now().getTime() + 31 * DAY_MS));
  expect(await viewerOfSession(secret)).toBeNull();
});

it("someone deactivated is nobody, by session or by token", async () => {
  const { secret } = await createSession(cast.gareth.id, client);
  const token = await makeToken(cast.gareth.id, ["read"]);
  expect(await viewerOfToken(token)).not.toBeNull();
  await prisma.user.update({ where: { id: cast.gareth.id }, data: { deactivatedAt: now() } });
  forgetUser(cast.gareth.id);
  expect(await viewerOfSession(secret)).toBeNull();
  expect(await viewerOfToken(token)).toBeNull();
});

it("a token gives its scopes and always reading; a revoked, expired or forged one gives nothing", async () => {
  const token = await makeToken(cast.ines.id, ["write", "everything"]);
  expect((await viewerOfToken(token))?.scopes).toEqual(["read", "write"]);
  expect(await viewerOfToken(await makeToken(cast.ines.id, ["read"], { revokedAt: now() }))).toBeNull();
  expect(await viewerOfToken(await makeToken(cast.ines.id, ["read"], { expiresAt: new Date(1_000) }))).toBeNull();
  for (const forged of ["", "ent_", `${token}x`, "ent_\u0000", `ent_${"x".repeat(10_000)}`]) {
    expect(await viewerOfToken(forged)).toBeNull();
  }
});

async function makeToken(userId: string, scopes: string[], dates: { revokedAt?: Date; expiresAt?: Date } = {}) {
  const secret = newSecret(TOKEN_PREFIX);
  await prisma.apiToken.create({
    data: {
      ...{ userId, name: "test", hint: secret.slice(0, 8), secretHash: hashSecret(secret), scopes },
      ...{ expiresAt: new Date(now().getTime() + 60_000), ...dates },
    },
  });
  return secret;
}
