/** Tests speak to the product as programs do: documents in, results or typed errors out, in real PostgreSQL. */
import type { GraphQLError } from "graphql";
import { viewerOf } from "../../domain/identity/load-viewer.ts";
import { SCOPES, type Viewer } from "../../domain/viewer.ts";
import type { Caller } from "../../graphql/context.ts";
import { execute, type TypedText } from "../../graphql/execute.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { cast, type CastKey } from "../cast.ts";

/** What a refused operation says. `code` is one of domain/errors.ts, or UNEXPECTED, or null for an invalid document. */
export interface Refusal {
  code: string | null;
  key: string;
  params: Record<string, unknown>;
  fields: { path: string; key: string }[];
}

/** A member of the cast (made by `makeCast` or by the seed) as the viewer that their session would give. */
export async function viewerFor(key: CastKey): Promise<Viewer> {
  const user = await prisma.user.findUniqueOrThrow({ where: { email: cast[key].email }, select: { id: true } });
  const viewer = await viewerOf(user.id, SCOPES);
  if (!viewer) throw new Error(`${key} has been deactivated`);
  return viewer;
}

/** The same viewer, through a token of these scopes. */
export function withScopes(viewer: Viewer, ...scopes: Viewer["scopes"][number][]): Viewer {
  return { ...viewer, scopes };
}

/** `api(viewer).run(document, variables)`; null stands for a visitor, whose browser may be given as `caller`. */
export function api(viewer: Viewer | null, caller: Caller | null = null) {
  function run<Result, Variables>(document: TypedText<Result, Variables>, variables: Variables): Promise<Result>;
  function run<Result = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<Result>;
  function run(document: TypedText<unknown, unknown> | string, variables: unknown = {}): Promise<unknown> {
    return execute(document, variables, viewer, null, caller);
  }

  /** Runs what must be refused, and says how. Fails when it is let through. */
  async function refused(document: { toString(): string }, variables: unknown = {}): Promise<Refusal> {
    const error = await run(String(document), variables as Record<string, unknown>).then(
      (data) => new Error(`It was let through, with ${JSON.stringify(data)}`),
      (thrown: unknown) => thrown as GraphQLError,
    );
    if (!("extensions" in error)) throw error;
    const { code = null, key = error.message, params = {}, fields = [] } = error.extensions as Partial<Refusal>;
    return { code, key, params, fields };
  }

  return { run, refused };
}
