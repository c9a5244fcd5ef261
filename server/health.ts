import { createHash, timingSafeEqual } from "node:crypto";
import { Router, type Request, type Response } from "express";
import { logger } from "../platform/logger.ts";
import { metrics } from "../platform/metrics.ts";

/** Resolves when the thing works; throws, with the reason, when it does not. */
export type Probe = () => Promise<unknown>;

export interface HealthOptions {
  /** What must work before traffic may come: database, migrations, worker … */
  probes: Readonly<Record<string, Probe>>;
  /** What should work, but whose failure takes no traffic away: pages are still right without it. */
  warnings?: Readonly<Record<string, Probe>> | undefined;
  /** True from the first signal on, so that a load balancer stops sending before the server stops listening. */
  isShuttingDown: () => boolean;
  /** Bearer token for /metrics; without one, only this machine may read them. */
  metricsToken?: string | undefined;
  probeTimeoutMs?: number;
}

const PROBE_MS = 2_000;

/**
 * `/healthz`: the process answers (restart it if not). `/readyz`: it can serve (503 with the names of what does not work; 200
 * and "degraded" when that is no reason to send traffic elsewhere; the reasons go to the log only). `/metrics`: Prometheus. Mount before sessions, limits and logs: these must answer when those fail.
 */
export function healthRoutes(options: HealthOptions): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    plain(response).json({ status: "ok" });
  });
  router.get("/readyz", (_request, response, next) => {
    readiness(options).then((state) => {
      plain(response)
        .status(state.status === "ready" || state.status === "degraded" ? 200 : 503)
        .json(state);
    }, next);
  });
  router.get("/metrics", (request, response, next) => {
    if (!mayReadMetrics(request, options.metricsToken)) return void response.status(404).end();
    metrics.metrics().then((text) => plain(response).type(metrics.contentType).send(text), next);
  });
  return router;
}

function plain(response: Response): Response {
  return response.setHeader("cache-control", "no-store");
}

async function readiness({ probes, warnings = {}, isShuttingDown, probeTimeoutMs = PROBE_MS }: HealthOptions) {
  if (isShuttingDown()) return { status: "shutting down", checks: {} };
  const outcomes = (some: Readonly<Record<string, Probe>>) =>
    Promise.all(
      Object.entries(some).map(async ([name, probe]) => [name, await outcome(name, probe, probeTimeoutMs)] as const),
    );
  const [needed, wanted] = await Promise.all([outcomes(probes), outcomes(warnings)]);
  const works = (some: typeof needed) => some.every(([, check]) => check === "ok");
  const status = !works(needed) ? "not ready" : works(wanted) ? "ready" : "degraded";
  return { status, checks: Object.fromEntries([...needed, ...wanted]) };
}

async function outcome(name: string, probe: Probe, timeoutMs: number): Promise<"ok" | "failed"> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    await Promise.race([probe(), tooLate]);
    return "ok";
  } catch (error) {
    logger.warn({ err: error, probe: name }, "a check of readiness failed");
    return "failed";
  } finally {
    clearTimeout(timer);
  }
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

function mayReadMetrics(request: Request, token: string | undefined): boolean {
  if (token) return sameSecret(request.get("authorization") ?? "", `Bearer ${token}`);
  // A reverse proxy on this machine also comes from loopback, but on behalf of anyone.
  const proxied = request.get("x-forwarded-for") ?? request.get("forwarded");
  return proxied === undefined && LOOPBACK.has(request.socket.remoteAddress ?? "");
}

/** Compares hashes, so that neither the length nor the first wrong letter shows in the time taken. */
function sameSecret(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
