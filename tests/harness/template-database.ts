/** One migrated database, named by what went into it; test files get copies of it, which takes a tenth of a second. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type pg from "pg";
import { z } from "zod";
import { migrate } from "../../platform/migrate.ts";
import { readMigrations } from "../../platform/migration-files.ts";

/** Any number that nothing else locks on the test server. */
const TEMPLATE_LOCK = 5_417_203;
const packageShape = z.object({ version: z.string() });

/** Makes the template unless it exists, drops outdated ones when no other run may need them, and returns its name. */
export async function ensureTemplate(admin: pg.Client, adminUrl: string, alone: boolean): Promise<string> {
  const template = `template_${contentHash()}`;
  await admin.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
  try {
    const { rows } = await admin.query<{ datname: string }>(
      "select datname from pg_database where datname like 'template\\__%' and datname not in ('template0', 'template1')",
    );
    const existing = rows.map((row) => row.datname);
    if (alone) for (const name of existing.filter((name) => name !== template)) await dropTemplate(admin, name);
    if (!existing.includes(template)) await createTemplate(admin, adminUrl, template);
  } finally {
    await admin.query("select pg_advisory_unlock($1)", [TEMPLATE_LOCK]);
  }
  return template;
}

export function databaseUrlOn(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Built under another name first, so that a run that dies half-way leaves no half-made template. */
async function createTemplate(admin: pg.Client, adminUrl: string, template: string): Promise<void> {
  const draft = template.replace("template_", "draft_");
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft}`);
  await migrate(databaseUrlOn(adminUrl, draft));
  await admin.query(`alter database ${draft} rename to ${template}`);
}

async function dropTemplate(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${name} with (force)`);
}

function contentHash(): string {
  const queue = packageShape.parse(createRequire(import.meta.url)("graphile-worker/package.json"));
  const parts = [queue.version, ...readMigrations().flatMap(({ name, checksum }) => [name, checksum])];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}
