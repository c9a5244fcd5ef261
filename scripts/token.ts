/**
 * `npm run token -- <e-mail> [--scope read,write,admin] [--name "nightly report"] [--days 90]`: prints a personal token of
 * that person, for programs and operators. Works beside a running product, and starts the embedded database when none runs.
 */
import { parseArgs } from "node:util";
import { createToken } from "../domain/identity/create-token.ts";
import { viewerOf } from "../domain/identity/load-viewer.ts";
import { SCOPES } from "../domain/viewer.ts";
import { DomainError } from "../domain/errors.ts";
import { disconnect, prisma } from "../platform/db/prisma.ts";
import { migrate } from "../platform/migrate.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";

const USAGE = "npm run -s token -- <e-mail> [--scope read,write,admin] [--name <name>] [--days <days>]";

async function makeToken(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scope: { type: "string" }, name: { type: "string" }, days: { type: "string" } },
  });
  const [email] = positionals;
  if (!email || positionals.length > 1) throw new Error(`Usage: ${USAGE}`);
  const user = await prisma.user.findUnique({ where: { email }, select: { id: true } });
  const viewer = user && (await viewerOf(user.id, SCOPES));
  if (!viewer) throw new Error(`Nobody active signs in as ${email}.`);
  const { secret } = await createToken(viewer, {
    name: values.name ?? "Command line",
    scopes: values.scope?.split(",").map((scope) => scope.trim()) ?? ["read", "write"],
    ...(values.days !== undefined && { days: Number(values.days) }),
  });
  return secret;
}

/** A refusal in words for an operator: which option, and what was wrong with it. */
function reason(error: unknown): string {
  if (error instanceof DomainError)
    return error.fields.map(({ path, key }) => `${path}: ${key}`).join(", ") || error.key;
  return error instanceof Error ? error.message : String(error);
}

const database = await startDatabase();
try {
  await migrate(database.url);
  process.stdout.write(`${await makeToken()}\n`);
} catch (error) {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
} finally {
  await disconnect();
  await database.stop();
}
