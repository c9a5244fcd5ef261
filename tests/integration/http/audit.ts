/** GraphQL over HTTP, as its specification has it: every MUST and every SHOULD. */
import { serverAudits } from "graphql-http";
import { describe, expect, test } from "vitest";
import type { Site } from "./site.ts";

export function auditTests(site: () => Site): void {
  describe("GraphQL over HTTP", () => {
    const audits = serverAudits({ url: () => `${site().url}/graphql` });
    test.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status === "ok" ? "ok" : `${result.status}: ${"reason" in result ? result.reason : ""}`).toBe("ok");
    });
  });
}
