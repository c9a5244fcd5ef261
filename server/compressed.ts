import compression from "compression";

/** Level 1: half the size for a tenth of the work. A live stream must not wait in a compressor for more to come. */
export const compressed = compression({
  level: 1,
  filter: (request, response) =>
    !String(response.getHeader("content-type")).includes("text/event-stream") && compression.filter(request, response),
});
