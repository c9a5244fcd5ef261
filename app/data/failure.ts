import { data } from "@remix-run/node";
import { STATUS_OF, type ErrorCode } from "../../domain/error-codes-input.ts";

/** A field's problem: its path in the input, and a message key under `errors`. */
export interface FieldProblem {
  path: string;
  key: string;
  params?: Record<string, string | number>;
}

/** What a refused write tells the form. */
export interface Failure {
  ok: false;
  code: ErrorCode;
  key: string;
  params: Record<string, string | number>;
  fields: FieldProblem[];
}

const isCode = (code: unknown): code is ErrorCode => typeof code === "string" && Object.hasOwn(STATUS_OF, code);

interface Extended {
  extensions?: { code?: unknown; key?: unknown; params?: unknown; fields?: unknown };
}

/** Reads an error thrown by `context.gql`; null when it is something else (a bug, an outage). */
export function failureOf(error: unknown): Failure | null {
  const { code, key, params, fields } = (error as Extended).extensions ?? {};
  if (!isCode(code)) return null;
  return {
    ok: false,
    code,
    key: String(key ?? "unexpected"),
    params: (params ?? {}) as Failure["params"],
    fields: (fields ?? []) as FieldProblem[],
  };
}

/**
 * For an action: runs the write and answers what the form needs, mapped once for the whole app. Anything that is not a
 * refusal is thrown on, to the error boundary.
 */
export async function attempt<T>(work: () => Promise<T>) {
  try {
    return { ok: true as const, data: await work() };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return data(failure, { status: STATUS_OF[failure.code] });
  }
}

/** For a loader: the same refusals as a response, so that the error boundary shows the right page. */
export async function orRespond<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure) throw data(failure, { status: STATUS_OF[failure.code] });
    throw error;
  }
}

/** For a loader whose page stands without this answer: null while a part of the product is away (UNAVAILABLE). */
export async function unlessAway<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (failureOf(error)?.code === "UNAVAILABLE") return null;
    throw error;
  }
}

/** A thing that is not there and one that is not yours to see are the same page. */
export function notFound(): never {
  throw data({ ok: false, code: "NOT_FOUND", key: "notFound", params: {}, fields: [] } satisfies Failure, {
    status: 404,
  });
}

/** What a form can see for itself, said as the contract would: inside `attempt`, one field and a message key under `errors`. */
export function refuse(path: string, key: string, params?: FieldProblem["params"]): never {
  const fields = [{ path, key, ...(params && { params }) }];
  const extensions = { code: "INVALID", key: "invalid", params: {}, fields };
  throw Object.assign(new Error(key), { extensions });
}
