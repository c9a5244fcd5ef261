import { SpanStatusCode, trace, type Attributes, type Span } from "@opentelemetry/api";
import { logger } from "../logger.ts";
import { currentRequestId } from "../request-context.ts";

let tracing = false;
const tracer = trace.getTracer("entregent");
/** What spans are called on when nothing is traced: a span that does nothing. */
const silent = trace.wrapSpanContext({ traceId: "0".repeat(32), spanId: "0".repeat(16), traceFlags: 0 });

/**
 * Starts sending spans to an OTLP/HTTP collector. Without an endpoint nothing is loaded and nothing is measured: the SDK costs
 * memory that a small installation should not pay. Returns what stops it and sends the rest.
 */
export async function startTracing(endpoint: string | undefined): Promise<() => Promise<void>> {
  if (!endpoint) return () => Promise.resolve();
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { Resource }] = await Promise.all([
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, "")}/v1/traces`, timeoutMillis: 5_000 });
  const provider = new NodeTracerProvider({
    resource: new Resource({ "service.name": "entregent" }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  tracing = true;
  return async () => {
    tracing = false;
    await provider.shutdown().catch((error: unknown) => logger.warn({ err: error }, "the last spans were not sent"));
    trace.disable();
  };
}

/** Runs `work` in a span, a child of the one around it; an error marks the span and goes on. Nearly free when not tracing. */
export async function withSpan<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T> {
  if (!tracing) return work(silent);
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    const requestId = currentRequestId();
    if (requestId) span.setAttribute("request.id", requestId);
    try {
      return await work(span);
    } catch (error) {
      span.recordException(error as Error);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
