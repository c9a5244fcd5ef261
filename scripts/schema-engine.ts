/**
 * Prisma's schema engine as WebAssembly, for writing migrations without a network: the native one would have to be
 * downloaded. A development tool only; deploying (platform/migrate.ts) does not need it.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as EngineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationsFolder, readMigrations } from "../platform/migration-files.ts";
import { withoutBlindSpots } from "./blind-spots.ts";
import { ShadowDatabases } from "./shadow-database.ts";

type Engine = EngineModule.SchemaEngine;
type Schemas = EngineModule.SchemasContainer;
type Migrations = EngineModule.MigrationList;

/** Nothing in the database is managed elsewhere. */
const filters = { externalTables: [], externalEnums: [] };
const lockFile = path.join(migrationsFolder, "migration_lock.toml");
const LOCK = `provider = "postgresql"\n`;

/** The SQL that leads from the migrations to the schema files, or null when they already agree. */
export async function missingSql(serverUrl: string): Promise<string | null> {
  const shadows = new ShadowDatabases(serverUrl);
  try {
    const engine = await openEngine(shadows);
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...readMigrationList() },
      to: { tag: "schemaDatamodel", files: readSchemaFiles() },
      script: true,
      exitCode: true,
      filters,
    });
    return exitCode === 0 ? null : withoutBlindSpots(stdout ?? "");
  } finally {
    await shadows.dispose();
  }
}

/** Writes a migration and returns its file. */
export function saveMigration(name: string, sql: string): string {
  const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsFolder, `${timestamp}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "migration.sql");
  fs.writeFileSync(file, sql);
  // The standard CLI refuses to work without this file.
  if (!fs.existsSync(lockFile)) fs.writeFileSync(lockFile, LOCK);
  return path.relative(process.cwd(), file);
}

async function openEngine(shadows: ShadowDatabases): Promise<Engine> {
  const engine = await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(shadows);
  const datamodels = readSchemaFiles().map(({ path: file, content }): [string, string] => [file, content]);
  return engine.SchemaEngine.new({ datamodels }, () => {}, factory);
}

/** The package expects a bundler that resolves .wasm imports; in plain Node the two halves are joined by hand. */
async function loadEngine(): Promise<typeof EngineModule> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: failWith } });
  const glue: typeof EngineModule & { __wbg_set_wasm(exports: WebAssembly.Exports): void } =
    await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const glueFile = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = new WebAssembly.Module(fs.readFileSync(glueFile.replace(/\.js$/, ".wasm")));
  const { exports } = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === "function") exports.__wbindgen_start();
  return glue;
}

function failWith(message: string): void {
  process.stderr.write(`The schema engine panicked: ${message}\n`);
}

function readSchemaFiles(): Schemas["files"] {
  const folder = path.resolve("prisma/models");
  const models = fs.readdirSync(folder).filter((name) => name.endsWith(".prisma"));
  const files = [path.resolve("prisma/schema.prisma"), ...models.sort().map((name) => path.join(folder, name))];
  return files.map((file) => ({ path: file, content: fs.readFileSync(file, "utf8") }));
}

function readMigrationList(): Migrations {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: LOCK },
    shadowDbInitScript: "",
    migrationDirectories: readMigrations().map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}
