import type { Colleague } from "../../domain/identity/colleague-directory.ts";
import type { Loaders } from "../loaders.ts";

/** Hands some colleagues by id to `use`: at once when all are known, so that rows of hot lists need no promise each. */
export function withColleagues<T>(
  load: Loaders,
  ids: readonly string[],
  use: (colleagues: ReadonlyMap<string, Colleague>) => T,
): T | Promise<T> {
  const found = ids.map((id) => load.colleague(id));
  const byId = (colleagues: readonly Colleague[]) => new Map(colleagues.map((one) => [one.id, one]));
  return found.some((one) => one instanceof Promise)
    ? Promise.all(found).then((colleagues) => use(byId(colleagues)))
    : use(byId(found as Colleague[]));
}
