/** Who one is, what a browser may be made to send, and what every answer carries. */
import { describe, expect, test } from "vitest";
import en from "../../../app/messages/en/shell.json" with { type: "json" };
import fr from "../../../app/messages/fr/shell.json" with { type: "json" };
import { prisma } from "../../../platform/db/prisma.ts";
import { cast, DEMO_PASSWORD } from "../../cast.ts";
import type { Cast } from "../../factories/identity.ts";
import { POST } from "./limits.ts";
import { openSite, type Site } from "./site.ts";

const words = { en, fr };
const ME = "{ viewer { name } }";

export function sessionTests(site: () => Site, account: () => string, people: () => Cast): void {
  describe("who asks", () => {
    test("a removed user's token and session are nobody's at once", async () => {
      const [token, session] = [await site().programOf("hugo"), await site().browserOf("hugo")];
      expect((await site().ask(token, ME)).data).toEqual({ viewer: { name: cast.hugo.name } });
      const admin = await site().browserOf("admin");
      await site().ask(admin, "mutation ($id: ID!) { deactivateUser(userId: $id) { id } }", {
        id: `User_${people().hugo.id}`,
      });
      expect((await site().ask(token, ME)).data).toEqual({ viewer: null });
      expect((await site().ask(session, ME)).data).toEqual({ viewer: null });
      const page = await site().fetch("/accounts", { headers: session, redirect: "manual" });
      expect(page.status).toBe(302);
      expect(page.headers.get("location")).toContain("/sign-in");
    });

    test("a role that changed counts for the next request of the same session", async () => {
      const session = await site().browserOf("paul");
      const members = "{ members(first: 1) { totalCount } }";
      expect((await site().ask(session, members)).errors).not.toEqual([]);
      const admin = await site().browserOf("admin");
      const change = (role: string) =>
        site().ask(admin, "mutation ($id: ID!, $role: Role!) { changeRole(userId: $id, role: $role) { id } }", {
          id: `User_${people().paul.id}`,
          role,
        });
      await change("admin");
      expect((await site().ask(session, members)).errors).toEqual([]);
      await change("member");
      expect((await site().ask(session, members)).errors).not.toEqual([]);
    });

    test("a wrong token is nobody, even beside a good cookie; one without write may not write", async () => {
      const cookie = await site().browserOf("karim");
      expect((await site().ask({ ...cookie, authorization: "Bearer nonsense" }, ME)).data).toEqual({ viewer: null });
      const reader = await site().programOf("karim", ["read"]);
      const input = { accountId: `Account_${account()}`, body: "May I?", clientId: crypto.randomUUID() };
      expect((await site().ask(reader, POST, { input })).errors[0]?.extensions?.code).toBe("FORBIDDEN");
    });

    test.each([
      ["another site", { origin: "https://evil.example" }],
      ["another site, by fetch metadata", { "sec-fetch-site": "cross-site" }],
      ["a sister site", { "sec-fetch-site": "same-site" }],
      ["nowhere", { origin: "null" }],
    ])("a write that %s makes a browser send is refused", async (_what, from) => {
      const { cookie } = await site().browserOf("karim");
      const input = { accountId: `Account_${account()}`, body: "Forged", clientId: crypto.randomUUID() };
      const headers = { cookie: cookie!, ...(from as Record<string, string>) };
      expect((await site().ask(headers, POST, { input })).status).toBe(403);
      const form = await site().fetch(`/accounts/${account()}/post`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
        body: "body=Forged",
      });
      expect(form.status).toBe(403);
      // Nor does a link write: GET runs queries only.
      const link = await site().fetch(`/graphql?query=${encodeURIComponent("mutation { signOut }")}`, { headers });
      expect(link.status).toBe(405);
    });

    test("over the limit: 429, and when to come back", async () => {
      const strict = await openSite({ RATE_LIMIT_PER_MINUTE: "5", WORKER: "none" });
      try {
        const answers = [];
        for (let n = 0; n < 8; n += 1)
          answers.push(await strict.fetch("/sign-in", { headers: { accept: "text/html" } }));
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
        expect(Number(answers.at(-1)!.headers.get("retry-after"))).toBeGreaterThan(0);
      } finally {
        await strict.product.stop();
      }
    });
  });

  test("when the shell cannot be read, the page that says so has the name, the language and the theme", async () => {
    const { cookie } = await site().browserOf("karim");
    const headers = { cookie: `${cookie!}; theme=dark`, "accept-language": "en" };
    await prisma.$executeRaw`alter table notifications rename to notifications_away`;
    try {
      const page = await site().fetch("/accounts", { headers });
      const html = await page.text();
      expect(page.status).toBe(500);
      expect(html).toContain(`<html lang="${cast.karim.locale}" data-theme="dark"`);
      expect(html).toContain(words[cast.karim.locale].error.title);
      expect(html).toMatch(/<a class="brand" href="\/">.*Entregent/);
      expect(html).not.toContain('class="side"');
    } finally {
      await prisma.$executeRaw`alter table notifications_away rename to notifications`;
    }
    expect((await site().fetch("/accounts", { headers })).status).toBe(200);
  });

  describe("what every answer carries", () => {
    test("the session cookie cannot be read by a script or sent from elsewhere", async () => {
      const { headers } = await site().ask(
        { origin: site().url },
        "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }",
        { email: cast.karim.email, password: DEMO_PASSWORD },
      );
      const cookie = headers.getSetCookie().find((one) => one.startsWith("sid="));
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
      expect(cookie).toMatch(/Path=\//i);
    });

    test.each([
      ["a page", "/sign-in", {}],
      ["a page that is not there", "/no-such-page", {}],
      ["the API", "/graphql?query={companyName}", { accept: "application/json" }],
      ["the explorer", "/graphql", { accept: "text/html" }],
      ["a file", "/favicon.svg", {}],
      ["a file that is not there", "/assets/none.js", {}],
      ["a refusal", "/graphql?query=mutation{signOut}", {}],
    ])("%s has the headers that protect it", async (_what, path, headers) => {
      const response = await site().fetch(path, { headers, redirect: "manual" });
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("x-frame-options")).toBe("DENY");
      expect(response.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(response.headers.get("permissions-policy")).toContain("camera=()");
      expect(response.headers.get("x-powered-by")).toBeNull();
    });

    test("an unknown address is a page that says so, with 404, for whoever is signed in", async () => {
      const headers = await site().browserOf("gareth");
      for (const path of ["/no-such-page", "/accounts/nonsense", "/posts/01913e2f-2085-78b6-b30d-7e651c09b684"]) {
        const page = await site().fetch(path, { headers });
        expect(page.status, path).toBe(404);
        expect(await page.text(), path).toContain("There is nothing here");
      }
    });
  });
}
