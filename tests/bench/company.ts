/** The data set of the measurements: the demo company at a large scale, made once and kept. */
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { hashSecret, newSecret, TOKEN_PREFIX } from "../../domain/identity/secrets.ts";
import { sessionIdOf } from "../../platform/sessions.ts";
import { ensurePostgres, type PostgresServer } from "../../platform/postgres/ensure-postgres.ts";

export interface Key {
  userId: string;
  /** Cookie header of a signed-in browser. */
  cookie: string;
  /** Authorization header of a program. */
  bearer: string;
}

export interface Company {
  server: PostgresServer;
  url: string;
  /** Colleagues who may read and write. */
  keys: Key[];
  /** Open accounts with a full page of posts, in no particular order. */
  accounts: string[];
  rows: Record<string, number>;
}

/** Fills `dir` unless it has been. */
export function makeCompany(dir: string, scale: number): void {
  const mark = path.join(dir, "bench-scale");
  if (fs.existsSync(mark)) {
    const had = Number(fs.readFileSync(mark, "utf8"));
    if (had !== scale) throw new Error(`${dir} holds scale ${had}: delete it to measure at ${scale}.`);
    return;
  }
  console.log(`Filling ${dir} at scale ${scale}; this takes minutes, once.`);
  const { status } = spawnSync("npm", ["run", "-s", "seed", "--", "--scale", String(scale)], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, DATA_DIR: dir, DATABASE_URL: "" },
  });
  if (status !== 0) throw new Error("The data set could not be made.");
  fs.writeFileSync(mark, String(scale));
}

export async function openCompany(dir: string): Promise<Company> {
  const server = await ensurePostgres({ dir: path.join(dir, "postgres") });
  const url = server.url("entregent");
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    const users = await db.query<{ id: string }>(
      `select id from users where role <> 'influencer' and deactivated_at is null order by id limit 100`,
    );
    const keys: Key[] = [];
    for (const { id } of users.rows) keys.push(await keyFor(db, id));
    const accounts = await db.query<{ id: string }>(
      `select a.id from accounts a where a.audience_id = '00000000-0000-7000-8000-000000000001'
          and (select count(*) from (select 1 from posts p where p.account_id = a.id limit 21) x) = 21
        order by md5(a.id::text) limit 2000`,
    );
    const counts = await db.query<{ name: string; rows: string }>(
      `select relname as name, greatest(reltuples, 0)::bigint::text as rows from pg_class
        where relname in ('accounts', 'users', 'posts', 'comments', 'thanks', 'reactions', 'verdicts', 'search_documents')`,
    );
    const rows = Object.fromEntries(counts.rows.map((row) => [row.name, Number(row.rows)]));
    return { server, url, keys, accounts: accounts.rows.map((row) => row.id), rows };
  } finally {
    await db.end();
  }
}

/** A session and a token straight in the database: signing in is not what is measured. */
async function keyFor(db: pg.Client, userId: string): Promise<Key> {
  const secret = newSecret();
  const token = newSecret(TOKEN_PREFIX);
  await db.query(
    `insert into sessions (id, user_id, expires_at, user_agent) values ($1, $2, now() + interval '1 day', 'bench')`,
    [sessionIdOf(secret), userId],
  );
  await db.query(
    `insert into api_tokens (id, user_id, name, hint, secret_hash, scopes) values ($1, $2, 'bench', '…', $3, '{read,write}')`,
    [randomUUID(), userId, hashSecret(token)],
  );
  return { userId, cookie: `sid=${secret}`, bearer: `Bearer ${token}` };
}
