import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { envSchema, parseEnv } from "../../platform/env.ts";

const text = readFileSync("docker-compose.yml", "utf8");
const dockerfile = readFileSync("Dockerfile", "utf8");
const example = readFileSync(".env.example", "utf8");

const service = z.object({
  image: z.string(),
  restart: z.string(),
  command: z.union([z.string(), z.array(z.string())]).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.object({ test: z.array(z.string()), interval: z.string(), timeout: z.string() }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  ports: z.array(z.string()).default([]),
});
const compose = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(text, { merge: true, maxAliasCount: 100 }));
const services = Object.entries(compose.services);
const product = ["app", "worker"];

it("has every server of the product", () => {
  expect(Object.keys(compose.services).sort()).toEqual(
    ["app", "bucket", "mail", "meilisearch", "postgres", "redis", "storage", "worker"].sort(),
  );
});

describe.each(services)(
  "service %s",
  (name, { image, restart, environment, healthcheck, depends_on, ports, command }) => {
    it("is one certain version", () => {
      const [, tag] = /:([^/:@]+)$/.exec(image) ?? [];
      expect(tag).toMatch(/\d+\.\d+\.\d+|\d+\.\d+-|\d{4}-\d{2}-\d{2}/);
    });

    it("comes back when it dies, and is known to be well", () => {
      if (name === "bucket") return expect(restart).toBe("on-failure");
      expect(restart).toBe("unless-stopped");
      expect(healthcheck?.test[0]).toMatch(/^CMD/);
    });

    it("waits for what it needs to be well, not merely started", () => {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        expect(compose.services).toHaveProperty(other);
        expect(condition).toBe(other === "bucket" ? "service_completed_successfully" : "service_healthy");
      }
    });

    it("holds no secret", () => {
      const words = [
        ...Object.entries(environment),
        ...[command ?? []].flat().map((word) => ["command", word] as const),
      ];
      for (const [key, value] of words) {
        const left = value.replace(/\$\{[A-Z0-9_]+:\?[^}]+\}/g, "").replace(/\$\$[A-Z0-9_]+/g, "");
        if (/PASSWORD|SECRET|TOKEN|_KEY|AUTH$/.test(key)) expect(left, key).toBe("");
        expect(left, `${key} has a password in its address`).not.toMatch(/:\/\/[^/@\s]*:[^/@\s]+@/);
      }
    });

    it("is published on this machine only, unless the operator says otherwise", () => {
      for (const port of ports) expect(port).toMatch(/^(127\.0\.0\.1|\$\{HTTP_BIND:-127\.0\.0\.1\}):/);
    });
  },
);

it.each(product)("%s gets only variables that the product reads, with values it accepts", (name) => {
  const { environment } = compose.services[name]!;
  for (const key of Object.keys(environment)) expect(Object.keys(envSchema.shape)).toContain(key);
  const filled = Object.entries(environment).map(([key, value]) => [key, interpolated(value)]);
  expect(() => parseEnv(Object.fromEntries(filled) as Record<string, string>)).not.toThrow();
});

/** As compose does it: the default after `:-`, or a made-up value for what must be set. */
function interpolated(value: string): string {
  return value
    .replace(/\$\{PUBLIC_URL:\?[^}]+\}/g, "http://localhost:3000")
    .replace(/\$\{[A-Z0-9_]+:\?[^}]+\}/g, "0123456789abcdef")
    .replace(/\$\{[A-Z0-9_]+:-([^}]*)\}/g, "$1");
}

it("has an example for every variable it asks for, and none of them is a secret", () => {
  const asked = new Set([...text.matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name!));
  const given = new Map([...example.matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]));
  expect([...given.keys()].sort()).toEqual([...asked].sort());
  for (const [name, value] of given) {
    if (/PASSWORD|SECRET|TOKEN|KEY/.test(name)) expect(value, name).toBe("");
  }
});

describe("the image", () => {
  it("runs the Node that package.json asks for, the same at every stage", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { engines: { node: string } };
    const [, wantedMajor, wantedMinor] = /^>=(\d+)\.(\d+)/.exec(engines.node) ?? [];
    const [, major, minor] = /^FROM node:(\d+)\.(\d+)\.\d+-bookworm-slim AS base$/m.exec(dockerfile) ?? [];
    expect(Number(major) * 1000 + Number(minor)).toBeGreaterThanOrEqual(
      Number(wantedMajor) * 1000 + Number(wantedMinor),
    );
    expect(
      dockerfile
        .match(/^FROM .*$/gm)
        ?.slice(1)
        .every((line) => line.startsWith("FROM base AS ")),
    ).toBe(true);
  });

  it("does not run as root, and reports its health", () => {
    const lastStage = dockerfile.slice(dockerfile.lastIndexOf("FROM "));
    expect(lastStage).toMatch(/^USER node$/m);
    expect(lastStage).toMatch(/^HEALTHCHECK /m);
    expect(lastStage).toContain('ENTRYPOINT ["tini", "--"]');
  });

  it("takes nothing private into its context", () => {
    const ignored = readFileSync(".dockerignore", "utf8").split("\n");
    for (const name of [".git", ".env", ".data", "node_modules", "generated"]) expect(ignored).toContain(name);
  });
});
