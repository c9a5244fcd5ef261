import pino, { type SerializedError } from "pino";
import { env } from "./env.ts";

/** What pg says of a lost connection carries the whole connection, its password too. */
function withoutClient(error: Error): SerializedError {
  const { client: _client, ...told } = pino.stdSerializers.err(error) as SerializedError & { client?: unknown };
  return told as SerializedError;
}

/** Structured log, one line of JSON an entry. Secrets and bodies never enter it. */
export const logger = pino({
  level: env.LOG_LEVEL,
  base: null,
  serializers: { err: withoutClient },
  redact: ["password", "token", "authorization", "cookie", "req.headers.cookie", "req.headers.authorization"],
});
