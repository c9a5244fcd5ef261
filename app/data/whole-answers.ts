import { lineBroke, lineHeld, lineIsBack } from "./line.ts";

type Fetch = typeof globalThis.fetch;

/** Statuses for which a body is refused. */
const BODILESS = [101, 204, 205, 304];

/** Statuses of a proxy that does not reach the product. */
const NOBODY_BEHIND = [502, 503, 504];

/** Once the product answers again, a proxy that still finds nobody for this one page so many times is right: it takes too long. */
const PATIENCE = 4;

/** How many writes have been answered. */
let written = 0;

/**
 * The fetch with which Remix reads the data of pages; anything else goes through as it is.
 *
 * Data are handed over once all of them have arrived. Remix reads them as they come, and a reading that is called off half-way (a
 * click while a live change is read again) stands in the console as an error; called off before the answer is there, it is what the
 * router expects. Nothing is lost: no loader promises data for later, the server sends all in one piece.
 *
 * The router takes whatever fails on the way for a broken page, and gives the page that is there, and what one writes on it, away
 * for an error. So a line that is cut, or a proxy that finds nobody behind it (a new version is being started), is none: reading
 * waits until somebody answers; writing is answered as a refusal that forms know how to show.
 *
 * What was asked for before a write was answered may be as things were before it. The router shows it all the same, and over what it
 * read after the write, when news were being read as a small form was sent: so it is asked for again.
 */
export function fetchWhole(fetch: Fetch): Fetch {
  return async (input, init) => {
    const { url, method, signal } = asked(input, init);
    if (!url.pathname.endsWith(".data")) return fetch(input, init);
    for (let times = 1; ; times++) {
      const asOf = written;
      const response = await reach(() => fetch(input, init), signal);
      if (response && (!isFromProxy(response) || times > PATIENCE)) {
        lineHeld();
        if (method !== "GET") written++;
        else if (written !== asOf) continue;
        return response;
      }
      lineBroke();
      if (method !== "GET") return unreached();
      await lineIsBack(signal);
    }
  };
}

const isFromProxy = ({ status, headers }: Response) =>
  NOBODY_BEHIND.includes(status) && !headers.has("x-remix-response");

/** Null when nobody answered, not even a proxy. */
async function reach(ask: () => Promise<Response>, signal: AbortSignal | null): Promise<Response | null> {
  try {
    const response = await ask();
    return isFromProxy(response) ? response : await whole(response);
  } catch (error) {
    if (signal?.aborted) throw error;
    return null;
  }
}

/**
 * What an action would have answered: a `Failure` of data/failure.ts, and once more under `failure` for pages that answer with more
 * than that. Written as turbo-stream, Remix's own form: a list in which keys and values are places of the list.
 */
function unreached(): Response {
  const failure = { _3: 4, _5: 6, _7: 8, _9: 10, _11: 12 };
  const values = ["ok", false, "code", "UNAVAILABLE", "key", "unreached", "params", {}, "fields", []];
  const listed = [{ _1: 2 }, "data", { ...failure, _13: 14 }, ...values, "failure", failure];
  return new Response(`${JSON.stringify(listed)}\n`, { status: 503, headers: { "x-remix-response": "yes" } });
}

function asked(input: RequestInfo | URL, init: RequestInit = {}) {
  const request = input instanceof Request ? input : null;
  return {
    url: new URL(request?.url ?? String(input), window.location.href),
    method: (init.method ?? request?.method ?? "GET").toUpperCase(),
    signal: init.signal ?? request?.signal ?? null,
  };
}

async function whole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  if (BODILESS.includes(status)) return response;
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}
