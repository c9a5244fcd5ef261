/** Closed loops: so many connections, each asks again as soon as it has its answer. */
import autocannon, { type LoadRequest } from "autocannon";
import pg from "pg";

export interface Load {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  count: number;
  failures: number;
}

function summary(times: number[], seconds: number, failures: number): Load {
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    perSecond: round(times.length / seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    count: times.length,
    failures,
  };
}

export const round = (value: number) => Math.round(value * 100) / 100;

/** As many requests as this are shared out; of fewer, each connection asks for all. */
const MANY = 1_000;

/**
 * `requests` are spread, so that the connections do not all ask for the same thing at the same time. Of many each has a share of its own: given all
 * of them, the generator would write thousands of requests for each connection before it reads an answer, and everybody would wait for it.
 */
export async function overHttp(
  url: string,
  connections: number,
  seconds: number,
  requests: LoadRequest[],
): Promise<Load> {
  const times: number[] = [];
  let seat = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    // Each connection is given its own; what stands here, each would write out first.
    requests: requests.slice(0, 1),
    excludeErrorStats: true,
    setupClient(client) {
      const [start, end] = [seat, seat + 1].map((share) => Math.floor((share * requests.length) / connections));
      seat += 1;
      const own = requests.slice(start, end);
      client.setRequests(requests.length < MANY ? [...requests.slice(start), ...requests.slice(0, start)] : own);
      client.on("response", (_status: number, _bytes: number, ms: number) => times.push(ms));
    },
  });
  return summary(times, result.duration, result.errors + result.timeouts + result.non2xx);
}

/** One statement at a time on each of `connections` connections, as a client of the database would. */
export async function overPg(
  url: string,
  connections: number,
  seconds: number,
  ask: (client: pg.Client, turn: number) => Promise<unknown>,
): Promise<Load> {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: url, application_name: "entregent bench" });
      await client.connect();
      return client;
    }),
  );
  // The first use of a named statement prepares it.
  await Promise.all(clients.map((client, seat) => ask(client, seat)));
  const times: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1000;
  await Promise.all(
    clients.map(async (client, seat) => {
      for (let turn = seat * 7919; performance.now() < until; turn += 1) {
        const asked = performance.now();
        await ask(client, turn);
        times.push(performance.now() - asked);
      }
    }),
  );
  const took = (performance.now() - started) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  return summary(times, took, 0);
}
