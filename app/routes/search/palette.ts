import type { LoaderFunctionArgs } from "@remix-run/node";
import { unlessAway } from "~/data/failure.ts";
import { bareId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import type { PaletteData, PaletteItem, PaletteKind } from "~/shell/palette-types.ts";
import { PaletteQuery } from "./palette.query.ts";

const PLACES = {
  account: "/accounts/",
  person: "/people/",
  opportunity: "/opportunities/",
  colleague: "/colleagues/",
  post: "/posts/",
} as const;

type Shown = keyof typeof PLACES;

const CHOSEN = ["account", "colleague"] as const;

/** Ten in all: more is what the search page is for. */
const MOST = 10;

interface Part {
  text: string;
  marked: boolean;
}

function itemOf(kind: Shown, id: string, parts: readonly Part[], meta: string): PaletteItem {
  let at = 0;
  const marks: [number, number][] = [];
  for (const { text, marked } of parts) {
    if (marked) marks.push([at, at + text.length]);
    at += text.length;
  }
  const title = parts.map((part) => part.text).join("");
  return { id: bareId(id), href: `${PLACES[kind]}${bareId(id)}`, title, marks, ...(meta && { meta }) };
}

/** Things to open as one types, for the palette and the front page's search; of one kind only, for a form that asks for one. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const query = (asked.get("q") ?? "").trim().slice(0, 200);
  if (!context.viewer || query === "") return answer({ query, groups: [] });
  const only = CHOSEN.find((kind) => kind === asked.get("kind"));
  if (only && asked.has("leading")) return answer(await leading(context.gql, query, only));
  const wanted = { text: query, kinds: only ? [only] : null, first: only ? 8 : 4, posts: !only };
  const found = await unlessAway(() => context.gql(PaletteQuery, wanted));
  if (!found) return answer({ query, groups: [] });
  const items = new Map<PaletteKind, PaletteItem[]>();
  const add = (kind: Shown, item: PaletteItem) => items.set(kind, [...(items.get(kind) ?? []), item]);
  for (const hit of found.quickFind) {
    if (!(hit.kind in PLACES)) continue;
    const item = itemOf(hit.kind as Shown, hit.id, hit.title, hit.contact ?? hit.hint);
    add(hit.kind as Shown, hit.contact ? { ...item, contact: hit.contact } : item);
  }
  for (const { node } of found.search?.edges ?? [])
    add("post", itemOf("post", node.node.id, node.excerpt, node.account?.name ?? ""));
  let left = MOST;
  const groups = [...items].map(([kind, all]) => {
    const some = all.slice(0, left);
    left -= some.length;
    return { kind, items: some };
  });
  return answer({ query, groups: groups.filter((group) => group.items.length > 0) });
}

/** A name has at most so many words. */
const MOST_WORDS = 5;

/** What the first words name, as many of them as do ("hydrelia met her today"), and what is left of the rest. */
async function leading(gql: LoadContext["gql"], query: string, kind: (typeof CHOSEN)[number]): Promise<PaletteData> {
  const words = query.split(/\s+/);
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const text = words.slice(0, count).join(" ");
    const found = await unlessAway(() => gql(PaletteQuery, { text, kinds: [kind], first: 4, posts: false }));
    if (!found) break;
    const items = found.quickFind.map((hit) => itemOf(kind, hit.id, hit.title, hit.hint));
    if (items.length > 0) return { query, rest: words.slice(count).join(" "), groups: [{ kind, items }] };
  }
  return { query, rest: query, groups: [] };
}

const answer = (data: PaletteData) => Response.json(data, { headers: { "Cache-Control": "no-store" } });
