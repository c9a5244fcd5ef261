type Fetch = typeof globalThis.fetch;

/** Statuses for which a body is refused. */
const BODILESS = [101, 204, 205, 304];

/**
 * The fetch with which Remix reads the data of pages; anything else goes through as it is.
 *
 * Data are handed over once all of them have arrived. Remix reads them as they come, and a reading that is called off half-way (a
 * click while a live change is read again) stands in the console as an error; called off before the answer is there, it is what the
 * router expects. Nothing is lost: no loader promises data for later, the server sends all in one piece.
 *
 * Reading waits for a line that is cut: failed, it would replace the page that is there, and what one writes on it, by an error.
 * Writing does not wait, for whoever sends wants to know.
 */
export function fetchWhole(fetch: Fetch): Fetch {
  return async (input, init) => {
    const { url, method, signal } = asked(input, init);
    if (!url.pathname.endsWith(".data")) return fetch(input, init);
    for (;;) {
      try {
        return await whole(await fetch(input, init));
      } catch (error) {
        if (method !== "GET" || signal?.aborted || navigator.onLine) throw error;
        await lineIsBack(signal);
      }
    }
  };
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

/** Rejects when the reading is called off meanwhile. */
function lineIsBack(signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const settle = (event: Event) => {
      settled.abort();
      if (event.type === "online") resolve();
      else reject(signal?.reason as Error);
    };
    window.addEventListener("online", settle, { signal: settled.signal });
    signal?.addEventListener("abort", settle, { signal: settled.signal });
  });
}
