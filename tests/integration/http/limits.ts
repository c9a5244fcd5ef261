/** What asks too much is refused before it costs anything; what may be asked for long is pushed. */
import { describe, expect, test } from "vitest";
import type { Site } from "./site.ts";

const LEVELS = `{ accounts(first: 100) { edges { node { posts(first: 100) { edges { node {
  comments(first: 100) { edges { node { id } } } } } } } } } }`;
const PARENTS = `{ accounts(first: 1) { edges { node { ${"parent { ".repeat(30)} name ${"} ".repeat(30)} } } } }`;
const MIRRORS = `{ __schema { types { ${"fields { type { ".repeat(8)} name ${"} } ".repeat(8)} } } }`;

export function limitTests(site: () => Site, account: () => string): void {
  describe("limits", () => {
    test.each([
      ["100 of 100 of 100", LEVELS],
      ["a thousand aliases", `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: companyName`).join(" ")} }`],
      ["thirty levels", PARENTS],
      ["a million braces", `{ companyName ${"{".repeat(400_000)} }`],
    ])("%s is refused, and said clearly", async (_what, query) => {
      const answer = await site().ask(await site().browserOf("karim"), query);
      expect(answer.errors[0]?.extensions?.code).toBe("TOO_COMPLEX");
      expect(answer.data ?? null).toBeNull();
    });

    test("the contract does not describe itself without end", async () => {
      const answer = await site().ask(await site().browserOf("karim"), MIRRORS);
      expect(answer.errors[0]?.message).toMatch(/introspection depth/i);
      expect(answer.data ?? null).toBeNull();
    });

    test("a body of 10 MB is answered with 413, and the next request is served", async () => {
      const big = JSON.stringify({ query: "{ companyName }", x: "x".repeat(10_000_000) });
      const headers = { "content-type": "application/json" };
      const answer = await site().fetch("/graphql", { method: "POST", headers, body: big });
      expect(answer.status).toBe(413);
      expect(await answer.text()).toContain("tooLarge");
      const form = await site().fetch(`/accounts/${account()}/post`, {
        method: "POST",
        headers: { ...(await site().browserOf("karim")), "content-type": "application/x-www-form-urlencoded" },
        body: `body=${"x".repeat(10_000_000)}`,
      });
      expect(form.status).toBe(413);
      expect((await site().ask({}, "{ companyName }")).status).toBe(200);
    });

    test("a subscription pushes a change to whom it concerns", async () => {
      const karim = await site().browserOf("karim");
      const query = `subscription { changed(accountId: "Account_${account()}") { type postId } }`;
      const ending = new AbortController();
      const stream = await site().fetch("/graphql", {
        method: "POST",
        headers: { ...karim, "content-type": "application/json", accept: "text/event-stream" },
        body: JSON.stringify({ query }),
        signal: ending.signal,
      });
      expect(stream.headers.get("content-type")).toContain("text/event-stream");
      const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
      await site().ask(await site().browserOf("tom"), POST, {
        input: { accountId: `Account_${account()}`, body: "Seen at once?", clientId: crypto.randomUUID() },
      });
      let seen = "";
      while (!seen.includes("post.created")) {
        const { value, done } = await reader.read();
        if (done) break;
        seen += value;
      }
      ending.abort();
      expect(seen).toMatch(/"type":"post\.created","postId":"Post_/);
    });
  });
}

export const POST = "mutation ($input: CreatePostInput!) { createPost(input: $input) { id body bodyHtml } }";
