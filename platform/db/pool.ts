import pg from "pg";
import { databaseUrl, env } from "../env.ts";
import { logger } from "../logger.ts";
import { Pipeline } from "./pipeline.ts";
import { inJob } from "../request-context.ts";
import { countStatement } from "./statement-count.ts";

let shared: pg.Pool | null = null;
let steady: Pipeline | null = null;
let jobs: pg.Pool | null = null;
let writers: pg.Pool | null = null;

const ONE_PLAN = "-c plan_cache_mode=force_generic_plan";
/** Milliseconds that a connection stays with nothing to do; a few stay for good. Opening one costs more than a hundred statements. */
const IDLE_MS = 5 * 60_000;
const KEPT = 2;

function connect(options?: string, max = env.DATABASE_POOL): pg.Pool {
  const made = new pg.Pool({
    connectionString: databaseUrl(),
    max,
    min: KEPT,
    idleTimeoutMillis: IDLE_MS,
    application_name: "entregent",
    ...(options ? { options } : {}),
  });
  // graphile-worker wants one on each connection as well; the pool's own listener has already told.
  made.on("connect", (client) => client.on("error", () => undefined));
  // An idle connection may be cut at any time; without a listener that would end the process.
  made.on("error", (error) => logger.warn({ err: error }, "an idle database connection was lost"));
  return made;
}

/** The process's connections for Prisma, jobs and locks, made on first use so that the embedded database can start before it. */
export function pool(): pg.Pool {
  return (shared ??= connect());
}

/**
 * Connections for named statements. PostgreSQL would plan each of them anew for its values, which costs more than running it; here
 * it keeps one plan for all values, which is what these statements are written for (decision 0017). They leave together (0022).
 */
function steadyPool(): Pipeline {
  return (steady ??= new Pipeline(
    { connectionString: databaseUrl(), application_name: "entregent", options: ONE_PLAN },
    env.DATABASE_POOL,
  ));
}

/**
 * Connections of the queue and of what jobs write. A commit there does not wait for the disk: after a crash the log is whole up to
 * some moment, so that what a job did and the note that it is done are there together, or it runs again (decision 0019).
 */
export function jobPool(): pg.Pool {
  return (jobs ??= connect(`${ONE_PLAN} -c synchronous_commit=off`));
}

/**
 * Connections of the hottest writes. A commit waits for the disk, which takes all that wait at a time: the more of them wait, the
 * more are written a second, and meanwhile no reading waits behind them.
 */
function writerPool(): pg.Pool {
  return (writers ??= connect(ONE_PLAN, 3 * env.DATABASE_POOL));
}

/** Runs one named statement. Names make PostgreSQL keep the plan on each connection. */
export async function query<Row extends pg.QueryResultRow>(
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  countStatement();
  const asked = { name, text, values: values as unknown[] };
  const { rows } = await (inJob() ? jobPool().query<Row>(asked) : steadyPool().query<Row>(asked));
  return rows;
}

/** As `query`, for the statement of a hot write. */
export async function commit<Row extends pg.QueryResultRow>(
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  countStatement();
  return (await writerPool().query<Row>({ name, text, values: values as unknown[] })).rows;
}

/**
 * As `query`, for what is noted in passing (who was here, when). It may be lost in a crash of PostgreSQL; in turn nobody's reading, which
 * would stand behind it on the same line, waits for the disk.
 */
export async function note<Row extends pg.QueryResultRow>(
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  countStatement();
  return (await jobPool().query<Row>({ name, text, values: values as unknown[] })).rows;
}

export async function closePool(): Promise<void> {
  const closing = [shared, steady, jobs, writers];
  shared = steady = jobs = writers = null;
  await Promise.all(closing.map((one) => one?.end()));
}
