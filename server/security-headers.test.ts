import express from "express";
import { afterEach, expect, it } from "vitest";
import type { Viewer } from "../domain/viewer.ts";
import { serve, type Served } from "../tests/stand-ins/http.ts";
import { requestId } from "./request-id.ts";
import { explorerHeaders, securityHeaders, type SecurityHeaderOptions } from "./security-headers.ts";

let served: Served;
afterEach(() => served.close());

async function start(options: SecurityHeaderOptions): Promise<void> {
  const app = express();
  app.use(requestId, securityHeaders(options));
  app.use((request, response, next) => {
    response.locals.viewer = request.get("x-signed-in") ? ({ id: "someone" } as Viewer) : null;
    next();
  });
  app.use("/graphql", explorerHeaders);
  app.get("*", (_request, response) => {
    response.send(response.locals.cspNonce);
  });
  served = await serve(app);
}

async function policyOf(path = "/", headers: Record<string, string> = {}) {
  const response = await fetch(served.url + path, { headers });
  const policy = response.headers.get("content-security-policy") ?? "";
  const directives = new Map(policy.split(";").map((part) => [part.trim().split(" ")[0]!, part.trim()]));
  return { response, directives, nonce: await response.text() };
}

it("lets run only what carries this answer's nonce", async () => {
  await start({ https: true, development: false });
  const one = await policyOf();
  const two = await policyOf();
  expect(one.nonce).not.toBe(two.nonce);
  expect(Buffer.from(one.nonce, "base64")).toHaveLength(16);
  expect(one.directives.get("script-src")).toBe(`script-src 'self' 'nonce-${one.nonce}'`);
  expect(one.directives.get("style-src")).toBe(`style-src 'self' 'nonce-${one.nonce}'`);
  expect(one.directives.get("script-src-attr")).toBe("script-src-attr 'none'");
  expect(one.directives.get("frame-ancestors")).toBe("frame-ancestors 'none'");
  expect(one.directives.has("upgrade-insecure-requests")).toBe(true);
});

it("sets the other headers, HSTS only over https", async () => {
  await start({ https: true, development: false });
  const { headers } = (await policyOf()).response;
  expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("permissions-policy")).toContain("camera=()");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  await served.close();
  await start({ https: false, development: false });
  const plain = await policyOf();
  expect(plain.response.headers.get("strict-transport-security")).toBeNull();
  expect(plain.directives.has("upgrade-insecure-requests")).toBe(false);
});

it("relaxes the policy for the explorer's page and for nothing else", async () => {
  await start({ https: false, development: false });
  const visitor = await policyOf("/graphql", { accept: "text/html,*/*" });
  expect(new URL(visitor.response.url).pathname).toBe("/sign-in");
  const page = await policyOf("/graphql", { accept: "text/html,*/*", "x-signed-in": "yes" });
  expect(page.directives.get("script-src")).toContain("'unsafe-inline'");
  expect(page.directives.get("frame-ancestors")).toBe("frame-ancestors 'none'");
  const api = await policyOf("/graphql", { accept: "application/json" });
  expect(api.directives.get("script-src")).not.toContain("'unsafe-inline'");
  const other = await policyOf("/", { accept: "text/html" });
  expect(other.directives.get("script-src")).not.toContain("'unsafe-inline'");
});
