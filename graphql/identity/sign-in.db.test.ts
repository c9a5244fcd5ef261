import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { DEMO_PASSWORD } from "../../tests/cast.ts";
import { makeCast, makeUser, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { mailsTo, secretMailedTo } from "../../tests/harness/mailbox.ts";
import { viewerOfSession } from "../../domain/identity/load-viewer.ts";
import { now, setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { readSessionCookie } from "../../platform/sessions.ts";

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }`;
const ASK = `mutation ($email: String!) { requestPasswordReset(email: $email) }`;
const RESET = `mutation ($secret: String!, $password: String!) { resetPassword(secret: $secret, password: $password) }`;
const CHANGE = `mutation ($current: String!, $password: String!) { changePassword(current: $current, password: $password) }`;

let cast: Cast;
let lastAddress = 0;

beforeAll(async () => {
  cast = await makeCast(prisma);
});
afterEach(() => setClock(null));
afterAll(disconnect);

/** A browser at an address of its own, which keeps the cookies it is given. */
function browser(address = `198.51.100.${++lastAddress}`) {
  let cookie = "";
  const caller = (sessionId: string | null = null) => ({
    client: { address, userAgent: "Test browser" },
    sessionId,
    setCookie: (value: string) => void (cookie = value),
  });
  const signedIn = async () => {
    const secret = readSessionCookie(cookie);
    return secret ? viewerOfSession(secret) : null;
  };
  return { caller, signedIn, cookie: () => cookie };
}

async function signInAs(email: string, password = DEMO_PASSWORD) {
  const at = browser();
  await api(null, at.caller()).run(SIGN_IN, { email, password });
  return at;
}

it("the right pair signs in, however the address is written; the cookie opens a session that says so", async () => {
  const at = await signInAs(" Karim@Meridel.example ");
  const signedIn = await at.signedIn();
  expect(signedIn?.viewer).toMatchObject({ id: cast.karim.id, role: "member", scopes: ["read", "write", "admin"] });
  expect(at.cookie()).toContain("HttpOnly");
  const settings = await api(signedIn!.viewer, at.caller(signedIn!.sessionId)).run<{
    settings: { sessions: { edges: { node: { isCurrent: boolean; userAgent: string } }[] } };
  }>("{ settings { sessions { edges { node { isCurrent userAgent } } } } }");
  expect(settings.settings.sessions.edges.map(({ node }) => node)).toEqual([
    { isCurrent: true, userAgent: "Test browser" },
  ]);
});

it("a wrong password, an unknown address and a closed account are refused in the same words and give no cookie", async () => {
  const gone = await makeUser(prisma, { password: true, deactivatedAt: now() });
  const none = await makeUser(prisma, {});
  const pairs = [
    [cast.karim.email, "not the password"],
    ["nobody@meridel.example", DEMO_PASSWORD],
    [gone.email, DEMO_PASSWORD],
    [none.email, DEMO_PASSWORD],
    [cast.karim.email, `${DEMO_PASSWORD} `],
  ];
  for (const [email, password] of pairs) {
    const at = browser();
    const refusal = await api(null, at.caller()).refused(SIGN_IN, { email, password });
    expect(refusal).toEqual({ code: "UNAUTHENTICATED", key: "wrongSignIn", params: {}, fields: [] });
    expect(at.cookie()).toBe("");
  }
  expect(await api(null).refused(SIGN_IN, { email: "no address", password: "" })).toMatchObject({
    code: "INVALID",
    fields: [
      { path: "email", key: "notAnEmail" },
      { path: "password", key: "required" },
    ],
  });
});

it("guessing is stopped, for one person from one address, and the right password does not help any more", async () => {
  const at = browser();
  const guess = (password: string) => api(null, at.caller()).refused(SIGN_IN, { email: cast.hugo.email, password });
  for (let tries = 0; tries < 8; tries += 1) expect((await guess("a wrong guess")).code).toBe("UNAUTHENTICATED");
  const refusal = await guess(DEMO_PASSWORD);
  expect(refusal.code).toBe("RATE_LIMITED");
  expect(refusal.params.seconds).toBeGreaterThan(60);
  expect(await signInAs(cast.hugo.email)).toBeTruthy();
});

it("signing out ends the session at once and blanks the cookie", async () => {
  const at = await signInAs(cast.tom.email);
  const signedIn = await at.signedIn();
  const kept = at.cookie();
  expect(await api(signedIn!.viewer, at.caller(signedIn!.sessionId)).run("mutation { signOut }")).toEqual({
    signOut: true,
  });
  expect(at.cookie()).toMatch(/^sid=;/);
  expect(await viewerOfSession(readSessionCookie(kept)!)).toBeNull();
});

it("asking for a reset answers the same for everyone, and only real people get a mail", async () => {
  const stranger = "stranger@meridel.example";
  for (const email of [cast.adele.email, stranger]) {
    expect(await api(null, browser().caller()).run(ASK, { email })).toEqual({ requestPasswordReset: true });
  }
  await dispatchEvents();
  expect(await mailsTo(stranger)).toEqual([]);
  const [mail] = await mailsTo(cast.adele.email);
  expect(mail?.subject).toBe("Un nouveau mot de passe pour Entregent");
  const rows = await prisma.mailLink.findMany();
  expect(JSON.stringify(rows)).not.toContain(await secretMailedTo(cast.adele.email, "reset"));
});

it("a reset link works once, ends every session, and the old password is over", async () => {
  const before = await signInAs(cast.paul.email);
  await api(null, browser().caller()).run(ASK, { email: cast.paul.email });
  await dispatchEvents();
  const secret = await secretMailedTo(cast.paul.email, "reset");
  const run = () => api(null, browser().caller());
  expect(await run().refused(RESET, { secret, password: "short" })).toMatchObject({
    code: "INVALID",
    fields: [{ path: "password", key: "tooShort", params: { min: 10 } }],
  });
  expect(await run().refused(RESET, { secret, password: "paul-achard-1" })).toMatchObject({
    fields: [{ path: "password", key: "passwordFromName" }],
  });
  await run().run(RESET, { secret, password: "four calm grey herons" });
  expect(await before.signedIn()).toBeNull();
  expect(await run().refused(RESET, { secret, password: "four calm grey herons" })).toMatchObject({
    code: "NOT_FOUND",
    key: "linkGone",
  });
  expect((await run().refused(SIGN_IN, { email: cast.paul.email, password: DEMO_PASSWORD })).code).toBe(
    "UNAUTHENTICATED",
  );
  expect(await (await signInAs(cast.paul.email, "four calm grey herons")).signedIn()).not.toBeNull();
});

it("a reset link dies of age, and of a later one", async () => {
  const email = cast.gareth.email;
  await api(null, browser().caller()).run(ASK, { email });
  await dispatchEvents();
  const old = await secretMailedTo(email, "reset");
  setClock(new Date(now().getTime() + 61 * 60_000));
  const reset = (secret: string) =>
    api(null, browser().caller()).refused(RESET, { secret, password: "seven quiet blue otters" });
  expect((await reset(old)).key).toBe("linkGone");
  expect((await reset("../../etc")).key).toBe("linkGone");
  expect((await reset("")).key).toBe("linkGone");
  expect(await api(null).run("query ($secret: String!) { resetLinkOpens(secret: $secret) }", { secret: old })).toEqual({
    resetLinkOpens: false,
  });
});

it("nobody's mailbox is flooded", async () => {
  const ask = (email: string) => api(null, browser().caller()).refused(ASK, { email });
  for (const email of [cast.noemie.email, "unknown@meridel.example"]) {
    for (let tries = 0; tries < 5; tries += 1) await api(null, browser().caller()).run(ASK, { email });
    expect((await ask(email)).code).toBe("RATE_LIMITED");
  }
});

it("changing the password needs the present one and ends the other sessions only", async () => {
  const [here, elsewhere] = [await signInAs(cast.ines.email), await signInAs(cast.ines.email)];
  const { viewer, sessionId } = (await here.signedIn())!;
  const at = api(viewer, here.caller(sessionId));
  expect(await at.refused(CHANGE, { current: "not mine at all", password: "nine loud green frogs" })).toMatchObject({
    code: "INVALID",
    fields: [{ path: "current", key: "wrongPassword" }],
  });
  await at.run(CHANGE, { current: DEMO_PASSWORD, password: "nine loud green frogs" });
  expect(await here.signedIn()).not.toBeNull();
  expect(await elsewhere.signedIn()).toBeNull();
  expect(await (await signInAs(cast.ines.email, "nine loud green frogs")).signedIn()).not.toBeNull();
});

it("set-up is refused where there is anyone", async () => {
  const SET_UP = `mutation { setUp(company: "Other", name: "Eve", email: "eve@other.example", password: "six wild red foxes") { id } }`;
  expect(await api(null, browser().caller()).refused(SET_UP)).toMatchObject({ code: "FORBIDDEN", key: "alreadySetUp" });
  expect(await api(null).run("{ setUpNeeded demoSignIns { email } }")).toEqual({ setUpNeeded: false, demoSignIns: [] });
});

it("text that does not belong there is refused or cleaned, never an unexpected error", async () => {
  for (const email of [
    "a\u0000b@meridel.example",
    "é".repeat(5_000),
    "<script>@x",
    "'; drop table users --@x.example",
  ]) {
    const { code } = await api(null, browser().caller()).refused(SIGN_IN, { email, password: "\u0000" });
    expect(["INVALID", "UNAUTHENTICATED"]).toContain(code);
  }
  expect((await viewerFor("karim")).name).toBe("Karim Benali");
});
