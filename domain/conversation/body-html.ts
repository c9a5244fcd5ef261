import { LRUCache } from "lru-cache";
import { renderMarkdown } from "./markdown.ts";

/** Rendering costs more than reading: a body that is shown often is rendered once. Bounded by characters, about 20 MB. */
const rendered = new LRUCache<string, string>({ maxSize: 20_000_000, sizeCalculation: (html) => html.length + 100 });

/**
 * Safe HTML of a body; `key` changes whenever the body does (id and version). `names` in it lead to their pages: those that this reader may
 * open.
 */
export function bodyHtml(key: string, body: string, names?: ReadonlyMap<string, string>): string {
  const all = names && names.size > 0 ? `${key}:${JSON.stringify([...names])}` : key;
  const known = rendered.get(all);
  if (known !== undefined) return known;
  const html = renderMarkdown(body, { names });
  rendered.set(all, html);
  return html;
}
