/** The only file that reads process.env. Everything is validated at boot: a wrong value stops the start with a clear sentence. */
import path from "node:path";
import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false"])
  .transform((value) => value === "1" || value === "true")
  .optional();

/** Every variable the product reads; docs/operations.md tells them all, and a test compares. */
export const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  /** Where the embedded database, the uploaded files and the local secrets live. */
  DATA_DIR: z.string().default(".data"),
  /** The address people type; absolute links in mails start with it. */
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().optional(),
  /** A server on which the tests may create databases, instead of the embedded one. */
  TEST_DATABASE_URL: z.string().optional(),
  /** A Redis for the tests of live updates between nodes, instead of one that they start themselves. */
  TEST_REDIS_URL: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  REDIS_URL: z.string().optional(),
  MEILISEARCH_URL: z.url().optional(),
  MEILISEARCH_KEY: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Entregent <no-reply@entregent.invalid>"),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** How many proxies stand before the app; client addresses are read accordingly. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  COOKIE_SECURE: flag,
  /** Jobs run inside the web process unless a separate worker does (`none`). */
  WORKER: z.enum(["inline", "none"]).default("inline"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  METRICS_TOKEN: z.string().optional(),
  /** Requests a minute for one signed-in person or token over HTTP; 0 switches the limit off (load tests). */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(1200),
  /** Megabytes of the data folder's disk that are kept free: at twice as much no files are taken, at so much nothing is written. */
  DISK_RESERVE_MB: z.coerce.number().int().min(0).default(256),
  /** Megabytes of files one person may keep on posts and drafts. */
  UPLOADS_PER_PERSON_MB: z.coerce.number().int().min(1).default(5_000),
  /** Megabytes of files the company may keep; 0: as much as there is room. */
  UPLOADS_TOTAL_MB: z.coerce.number().int().min(0).default(0),
  /** Turns fsync off for the embedded database: only for throw-away test data. */
  PG_FAST: flag,
});

export type Env = z.infer<typeof envSchema>;

/** Parses an environment; throws one readable message that names every wrong variable. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = envSchema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not valid:\n${lines.join("\n")}`);
}

export const env: Env = parseEnv(process.env);

export const isProduction = env.NODE_ENV === "production";

/** Absolute folder for everything the product keeps on disk. */
export const dataDir = path.resolve(env.DATA_DIR);

/** Where people reach the product, without a slash at the end: for links in mails. */
export function publicUrl(): string {
  return (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/+$/, "");
}

/** Set once by the launcher when the embedded database has chosen its port. */
export function setDatabaseUrl(url: string): void {
  env.DATABASE_URL = url;
}

/** Connection string of the database in use; throws when nothing has been configured or started yet. */
export function databaseUrl(): string {
  if (!env.DATABASE_URL) throw new Error("No database yet: set DATABASE_URL, or start the embedded one first.");
  return env.DATABASE_URL;
}
