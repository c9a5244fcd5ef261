import { AsyncLocalStorage } from "node:async_hooks";

/** Counts the SQL statements of a piece of work, so that tests can hold a hot path to its budget. */
const counting = new AsyncLocalStorage<{ statements: number }>();

export function countStatement(): void {
  const counter = counting.getStore();
  if (counter) counter.statements += 1;
}

export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: number }> {
  const counter = { statements: 0 };
  const result = await counting.run(counter, work);
  return { result, statements: counter.statements };
}
