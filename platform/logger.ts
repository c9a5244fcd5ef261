import pino from "pino";
import { env } from "./env.ts";

/** Structured log, one line of JSON an entry. Secrets and bodies never enter it. */
export const logger = pino({
  level: env.LOG_LEVEL,
  base: null,
  redact: ["password", "token", "authorization", "cookie", "req.headers.cookie", "req.headers.authorization"],
});
