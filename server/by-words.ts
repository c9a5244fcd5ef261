import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * The same product with only the pages that addresses of this kind can mean: those that begin with the same word and have as many. To
 * find a page, Remix ranks all the pages there are, three times a request, and makes components for each: a tenth of what a page costs.
 */
export function buildsByWords(build: ServerBuild): ReadonlyMap<string, ServerBuild> {
  const all = Object.keys(build.routes).map((id) => ({ id, words: wordsOf(build.routes, id) }));
  const plain = all.filter(({ id, words }) => isPage(build.routes, id) && words.every(isPlain));
  const kinds = new Map(plain.map(({ words }) => [kindOf(words), words] as const));
  return new Map([...kinds].map(([kind, words]) => [kind, only(build, pagesFor(words))]));

  function pagesFor(address: readonly string[]): ReadonlySet<string> {
    const pages = all.filter(({ id, words }) => isPage(build.routes, id) && mayMean(words, address));
    return new Set(pages.flatMap(({ id }) => withThoseAround(build.routes, id)));
  }
}

/** The kind of an address, as people and as pages' scripts ask (`/accounts/1.data`, `/_root.data`). */
export function kindOfAddress(path: string): string {
  const words = path
    .replace(/\.data$/, "")
    .split("/")
    .filter(Boolean);
  return kindOf(path === "/_root.data" ? [] : words);
}

/** Any other spelling (another case, escapes) has no build of its own, and is looked for among all pages. */
function kindOf(words: readonly string[]): string {
  return `${words[0] ?? ""}/${words.length}`;
}

/** A word of its own, or a value in its place; what may be left out or goes on is neither. */
function isPlain(word: string, index: number): boolean {
  return index === 0 ? /^[\w-]+$/.test(word) : /^:?[\w-]+$/.test(word);
}

function mayMean(words: readonly string[], address: readonly string[]): boolean {
  if (words.length > 0 && isPlain(words[0]!, 0) && words[0] !== address[0]) return false;
  return !words.every(isPlain) || words.length === address.length;
}

function isPage(routes: Routes, id: string): boolean {
  return Boolean(routes[id]?.index ?? routes[id]?.path);
}

function wordsOf(routes: Routes, id: string | undefined): string[] {
  const route = id === undefined ? undefined : routes[id];
  return route ? [...wordsOf(routes, route.parentId), ...(route.path ?? "").split("/").filter(Boolean)] : [];
}

function withThoseAround(routes: Routes, id: string | undefined): string[] {
  return id === undefined ? [] : [...withThoseAround(routes, routes[id]?.parentId), id];
}

function only(build: ServerBuild, ids: ReadonlySet<string>): ServerBuild {
  const near = <T>(all: Record<string, T>) => Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  return { ...build, routes: near(build.routes), assets: { ...build.assets, routes: near(build.assets.routes) } };
}
