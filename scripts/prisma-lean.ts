/** Makes the generated database client hold less memory: 26 MB of 88 that the product held at rest were these two tables. */

/** An object whose first index is beyond this is kept as a dictionary by V8; below, as an array up to its highest index. */
const FIRST = 1_024;

/**
 * The source of generated/prisma/internal/class.ts, changed in two places.
 *
 * What may be asked of each model stands there as edges by the number of a field's name, some ten of a thousand: as arrays, 17 MB.
 * Numbered from `FIRST` on they are dictionaries of 1 MB. And the compiler of queries is WebAssembly as text in a module, which stays
 * in memory twice (9 MB) though it is read once: it is read as a file, and then let go.
 */
export function leanClient(source: string): string {
  return replaceOnce(
    replaceOnce(
      replaceOnce(source, /(graph: ")([\w-]+)(")/, (_, before, graph, after) => before + renumbered(graph) + after),
      /(strings: )(JSON\.parse\(".*"\))(,)$/m,
      (_, before, strings, after) => `${before}[...Array<string>(${FIRST}).fill(""), ...${strings}]${after}`,
    ),
    /const \{ wasm \} = await import\("(@prisma\/client\/runtime\/\w+\.postgresql\.wasm-base64)\.mjs"\)/,
    (_, module) =>
      [
        `const { readFile } = await import("node:fs/promises")`,
        `const { createRequire } = await import("node:module")`,
        `const text = await readFile(createRequire(import.meta.url).resolve("${module}.js"), "latin1")`,
        `const wasm = text.slice(text.indexOf('"') + 1, text.lastIndexOf('"'))`,
      ].join("\n    "),
  );
}

function replaceOnce(source: string, pattern: RegExp, by: (...parts: string[]) => string): string {
  if (!pattern.test(source)) throw new Error(`The generated client has changed: no ${String(pattern)}`);
  return source.replace(pattern, by);
}

/**
 * The graph is numbers in base64url: counts of input nodes, output nodes and roots; for each input node its edges (name, 16 bits of
 * scalars, child, enum's name, 8 bits of flags), for each output node its edges (name, arguments, child), and the roots (name,
 * arguments, child). Names and enums' names are places in the list of strings; what may be missing is one higher, 0 when it is.
 */
function renumbered(graph: string): string {
  const from = Buffer.from(graph, "base64url");
  const to: number[] = [];
  let at = 0;
  const byte = () => to.push(from[at++]!);
  /** Least significant seven bits first; the eighth says that more follow. */
  function number(change = (value: number) => value): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = from[at++]!;
      value += (next & 127) * 2 ** shift;
      if (next < 128) break;
    }
    let rest = change(value);
    for (; rest > 127; rest = Math.floor(rest / 128)) to.push((rest % 128) + 128);
    to.push(rest);
    return value;
  }
  const name = () => number((value) => value + FIRST);
  const optionalName = () => number((value) => (value === 0 ? 0 : value + FIRST));
  const times = (count: number, work: () => void) => {
    for (let done = 0; done < count; done += 1) work();
  };

  const [inputs, outputs, roots] = [number(), number(), number()];
  times(inputs, () => times(number(), () => [name(), byte(), byte(), number(), optionalName(), byte()]));
  times(outputs, () => times(number(), () => [name(), number(), number()]));
  times(roots, () => [name(), number(), number()]);
  if (at !== from.length) throw new Error("The generated client's graph is written in another way than was known.");
  return Buffer.from(to).toString("base64url");
}
