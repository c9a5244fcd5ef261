/** Pages as they arrive: whole, found by any spelling of their address, and with what they wake up with. */
import { beforeAll, describe, expect, test } from "vitest";
import { POST } from "./limits.ts";
import type { Site } from "./site.ts";

export function pageTests(site: () => Site, account: () => string): void {
  describe("pages", () => {
    let browser: Record<string, string>;
    beforeAll(async () => {
      browser = await site().browserOf("karim");
    });

    test("letters of several bytes arrive as they were written, wherever they stand", async () => {
      const bodies = Array.from({ length: 12 }, (_, index) => `${"x".repeat(index)}${"é€ ".repeat(150)}${index}`);
      for (const body of bodies) {
        const input = { accountId: `Account_${account()}`, body, clientId: crypto.randomUUID() };
        expect((await site().ask(browser, POST, { input })).errors).toEqual([]);
      }
      const page = await (await site().fetch(`/accounts/${account()}`, { headers: browser })).text();
      expect(bodies.findIndex((body) => !page.includes(`<p>${body}</p>`))).toBe(-1);
      expect(page.indexOf("\0")).toBe(-1);
    });

    test("what a page wakes up with cannot end the script that it stands in", async () => {
      const body = "A tag in code: `</script><b>bold</b><!--`";
      const input = { accountId: `Account_${account()}`, body, clientId: crypto.randomUUID() };
      expect((await site().ask(browser, POST, { input })).errors).toEqual([]);
      const page = await (await site().fetch(`/accounts/${account()}`, { headers: browser })).text();
      const told = /<script nonce="[^"]+">window\.__remixContext\.streamController\.enqueue\((".*?")\);/.exec(
        page,
      )?.[1];
      expect(told).toBeDefined();
      expect(told).not.toContain("<");
      expect(JSON.parse(told!)).toContain("A tag in code");
      expect(page.match(/<script[ >]/g)?.length).toBe(page.match(/<\/script>/g)?.length);
    });

    test.each([
      ["/accounts", 200],
      ["/Accounts", 200],
      ["/accounts/", 200],
      ["/%61ccounts", 200],
      ["/insights/nothing-of-the-kind", 404],
      ["/accounts/nothing/of/the/kind/here", 404],
      ["/nothing", 404],
      // A path that is not there, not the start page of another host.
      ["//elsewhere.example/", 404],
      ["//accounts", 404],
    ])("%s is answered with %d", async (path, status) => {
      expect((await site().fetch(path, { headers: browser })).status).toBe(status);
    });
  });
}
