/** An error and what caused it, outermost first: GraphQL's, Prisma's and the driver's wrap each other. */
export function* causes(error: unknown): Generator<object> {
  const seen = new Set<unknown>();
  for (let one = error; typeof one === "object" && one !== null && !seen.has(one); one = causeOf(one)) {
    seen.add(one);
    yield one;
  }
}

function causeOf(error: object): unknown {
  const { originalError, cause } = error as { originalError?: unknown; cause?: unknown };
  return originalError ?? cause;
}
