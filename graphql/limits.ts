import { complexityFromQuery } from "@pothos/plugin-complexity";
import { GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";

/** What one operation from outside may ask. The app's own documents run in process and are ours to keep modest. */
export const LIMITS = { complexity: 6_000, depth: 14, breadth: 400, tokens: 4_000, bodyBytes: 1_000_000 };

/** Returns the error for an operation that asks too much, or null. Pages multiply: see builder.ts. */
export function tooMuch(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Record<string, unknown> | undefined,
  ctx: object,
): GraphQLError | null {
  const { complexity, depth, breadth } = complexityFromQuery(document, { schema, variables: variables ?? {}, ctx });
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
