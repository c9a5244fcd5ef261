import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** All figures of this process, in the form Prometheus reads. */
export const metrics = new Registry();

/** Kept apart from import: a script or a test that only touches a counter needs no event-loop monitor. */
export function startProcessMetrics(): void {
  if (!metrics.getSingleMetric("process_cpu_seconds_total")) collectDefaultMetrics({ register: metrics });
}

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const httpSeconds = new Histogram({
  name: "http_request_duration_seconds",
  help: "Time from the first byte of a request to the last byte of its answer.",
  labelNames: ["method", "route", "status"] as const,
  buckets: SECONDS,
  registers: [metrics],
});
const graphqlSeconds = new Histogram({
  name: "graphql_operation_duration_seconds",
  help: "Time to execute a GraphQL operation, by its name.",
  labelNames: ["operation", "outcome"] as const,
  buckets: SECONDS,
  registers: [metrics],
});
const jobSeconds = new Histogram({
  name: "job_duration_seconds",
  help: "Time to run a job, by its task.",
  labelNames: ["task", "outcome"] as const,
  buckets: SECONDS,
  registers: [metrics],
});

/**
 * Names that callers choose (an operation's, a path's) could grow without end, and each costs memory here and in Prometheus:
 * beyond the first `limit`, all are counted as "other".
 */
function boundedNames(limit: number): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    if (known.has(name)) return name;
    if (known.size >= limit) return "other";
    known.add(name);
    return name;
  };
}

const routes = boundedNames(200);
const operations = boundedNames(300);

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const ID_SEGMENT = /\/(?:[A-Za-z]+_)?(?:[0-9a-f]{8}-[0-9a-f-]{27}|\d+|[A-Za-z0-9_-]{32,})(?=\/|\.|$)/g;

/** Seconds of one HTTP answer. Ids in the path become `:id`; paths that led nowhere are one. */
export function observeHttp(method: string, path: string, status: number, seconds: number): void {
  const route = status === 404 ? "not found" : routes(path.replace(ID_SEGMENT, "/:id"));
  httpSeconds.observe({ method: METHODS.has(method) ? method : "other", route, status: String(status) }, seconds);
}

export function observeGraphql(operation: string | undefined, outcome: "ok" | "error", seconds: number): void {
  graphqlSeconds.observe({ operation: operations(operation ?? "anonymous"), outcome }, seconds);
}

export function observeJob(task: string, outcome: "ok" | "error", seconds: number): void {
  jobSeconds.observe({ task, outcome }, seconds);
}

type Reader = () => number | Promise<number>;

/** A gauge that is read when Prometheus asks; NaN while it cannot be read. */
function readGauge(name: string, help: string): (read: Reader) => void {
  let reader: Reader | null = null;
  new Gauge({
    name,
    help,
    registers: [metrics],
    async collect() {
      this.reset();
      this.set(reader ? await Promise.resolve(reader()).catch(() => Number.NaN) : Number.NaN);
    },
  });
  return (read) => {
    reader = read;
  };
}

/** Says how to read the seconds since the oldest waiting job became due. */
export const provideOutboxLag = readGauge("outbox_lag_seconds", "Seconds since the oldest waiting job became due.");

/** Says how to read the number of open sockets of this process. */
export const provideSocketCount = readGauge("live_sockets", "Open live connections of this process.");
