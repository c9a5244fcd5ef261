type Fetch = typeof globalThis.fetch;

/** Statuses for which a body is refused. */
const BODILESS = [101, 204, 205, 304];

/**
 * A fetch that hands a page's data over once all of it has arrived. Remix reads them as they come, and a reading that is called off
 * half-way (a click while a live change is read again) stands in the console as an error; called off before the answer is there, it
 * is what the router expects. Nothing is lost: no loader promises data for later, the server sends all in one piece.
 */
export function fetchWhole(fetch: Fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const address = input instanceof Request ? input.url : String(input);
    if (!new URL(address, window.location.href).pathname.endsWith(".data")) return response;
    if (BODILESS.includes(response.status)) return response;
    const { status, statusText, headers } = response;
    return new Response(await response.arrayBuffer(), { status, statusText, headers });
  };
}
