import { complexityFromQuery } from "@pothos/plugin-complexity";
import { GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { presentError } from "./errors.ts";

/** What one operation from outside may ask. The app's own documents run in process and are ours to keep modest. */
export const LIMITS = { complexity: 6_000, depth: 14, breadth: 400, tokens: 4_000, bodyBytes: 1_000_000 };

type Cost = Pick<ReturnType<typeof complexityFromQuery>, "complexity" | "depth" | "breadth">;

/** Programs send the same few documents over and over: each is weighed once for each size of page it asks for. */
const weighed = new WeakMap<DocumentNode, LRUCache<string, Cost>>();

/** All that a cost depends on besides the document: page sizes, how many things are named, and what is included or skipped. */
function sizesIn(variables: Record<string, unknown>): string {
  const sizes = Object.entries(variables).flatMap(([name, value]) => {
    if (Array.isArray(value)) return [[name, [value.length]]];
    return value === null || ["number", "boolean"].includes(typeof value) ? [[name, value]] : [];
  });
  return JSON.stringify(sizes);
}

function costOf(document: DocumentNode, schema: GraphQLSchema, variables: Record<string, unknown>, ctx: object): Cost {
  let costs = weighed.get(document);
  if (!costs) weighed.set(document, (costs = new LRUCache({ max: 50 })));
  const key = sizesIn(variables);
  let cost = costs.get(key);
  if (!cost) costs.set(key, (cost = complexityFromQuery(document, { schema, variables, ctx })));
  return cost;
}

/** Returns the error for an operation that asks too much, or null. Pages multiply: see builder.ts. */
export function tooMuch(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Record<string, unknown> | undefined,
  ctx: object,
): GraphQLError | null {
  let cost: Cost;
  try {
    cost = costOf(document, schema, variables ?? {}, ctx);
  } catch (error) {
    // Variables that do not fit, or a forged id: what cannot be weighed is not run either.
    return presentError(error);
  }
  const { complexity, depth, breadth } = cost;
  const over = (what: string, got: number, max: number) =>
    new GraphQLError(
      `The operation asks too much: ${what} ${got}, at most ${max}. Ask for smaller pages or fewer levels.`,
      {
        extensions: { code: "TOO_COMPLEX", key: "tooComplex", params: { what, got, max }, fields: [] },
      },
    );
  if (complexity > LIMITS.complexity) return over("complexity", complexity, LIMITS.complexity);
  if (depth > LIMITS.depth) return over("depth", depth, LIMITS.depth);
  if (breadth > LIMITS.breadth) return over("breadth", breadth, LIMITS.breadth);
  return null;
}
