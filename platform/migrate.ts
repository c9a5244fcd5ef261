/**
 * Brings a database up to date at every start. Plain on purpose: each migration in one transaction, recorded in Prisma's
 * own table, so that `prisma migrate deploy` and `prisma migrate status` can take over at any time.
 */
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { newId } from "./ids.ts";
import { migrationsFolder, readMigrations, type MigrationFile } from "./migration-files.ts";
import { openShortPool } from "./postgres/short-pool.ts";

export interface MigrateResult {
  /** Names of the migrations applied by this call, in order. */
  readonly applied: string[];
  /** Recorded in the database but not on disk: a newer version of the product has been here. */
  readonly unknown: string[];
}

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

/** The number Prisma's engine locks while it migrates; sharing it keeps the two from working at the same time. */
const PRISMA_LOCK = 72_707_369;

const RECORD_TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/**
 * Applies what is missing and leaves the job queue's schema in place as well. Safe to call from several processes at
 * once. Throws when an applied migration has been edited, or when an earlier attempt of another tool has failed half-way.
 */
export async function migrate(url: string, folder: string = migrationsFolder): Promise<MigrateResult> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [PRISMA_LOCK]);
    // First, because functions in our migrations may call graphile_worker.add_job.
    await migrateQueue(url);
    await client.query(RECORD_TABLE);
    const recorded = await readRecorded(client);
    const pending = migrations.filter((migration) => !isApplied(migration, recorded));
    for (const migration of pending) await apply(client, migration);
    const known = new Set(migrations.map(({ name }) => name));
    return {
      applied: pending.map(({ name }) => name),
      unknown: [...recorded.keys()].filter((name) => !known.has(name)),
    };
  } finally {
    // Ending the session releases the lock, whatever happened.
    await client.end();
  }
}

/** The job queue brings its own migrations; without them no event could enqueue its job. */
export async function migrateQueue(url: string): Promise<void> {
  const { pool, close } = openShortPool(url, 1);
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) });
  } finally {
    await close();
  }
}

async function readRecorded(client: pg.Client): Promise<Map<string, AppliedRow>> {
  const { rows } = await client.query<AppliedRow>(
    `select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null`,
  );
  const failed = rows.find((row) => row.finished_at === null);
  if (failed) {
    throw new Error(
      `Migration ${failed.migration_name} was started by another tool and never finished: repair the database, then ` +
        `mark it with \`prisma migrate resolve\`.`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row]));
}

function isApplied(migration: MigrationFile, recorded: ReadonlyMap<string, AppliedRow>): boolean {
  const row = recorded.get(migration.name);
  if (row && row.checksum !== migration.checksum) {
    throw new Error(
      `Migration ${migration.name} was changed after it had been applied: restore the file and write a new migration.`,
    );
  }
  return row !== undefined;
}

async function apply(client: pg.Client, migration: MigrationFile): Promise<void> {
  const startedAt = new Date();
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [newId(), migration.checksum, migration.name, startedAt],
    );
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Migration ${migration.name} failed and was undone: ${reason}`, { cause });
  }
}
