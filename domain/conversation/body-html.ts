import { LRUCache } from "lru-cache";
import { renderMarkdown } from "./markdown.ts";

/** Rendering costs more than reading: a body that is shown often is rendered once. Bounded by characters, about 20 MB. */
const rendered = new LRUCache<string, string>({ maxSize: 20_000_000, sizeCalculation: (html) => html.length + 100 });

/** Safe HTML of a body; `key` changes whenever the body does (id and version). */
export function bodyHtml(key: string, body: string): string {
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const html = renderMarkdown(body);
  rendered.set(key, html);
  return html;
}
