/**
 * Output nobody asked for is a defect: a test that writes to the console fails. A test that expects output replaces the
 * method with `vi.spyOn(console, "error").mockImplementation(…)` and asserts on it.
 */
import { afterAll, afterEach } from "vitest";

const METHODS = ["debug", "error", "info", "log", "trace", "warn"] as const;
const written: string[] = [];

for (const method of METHODS) {
  console[method] = (...values: unknown[]) => {
    written.push(
      `console.${method}: ${values.map((value) => (value instanceof Error ? value.stack : String(value))).join(" ")}`,
    );
  };
}

function assertQuiet(): void {
  const lines = written.splice(0);
  if (lines.length > 0) throw new Error(`Unexpected output:\n${lines.join("\n")}`);
}

afterEach(assertQuiet);
afterAll(assertQuiet);
