import { LRUCache } from "lru-cache";
import { plainText, renderMarkdown } from "./markdown.ts";

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

const EXCERPT = 200;

/** The beginning of a body as plain text on one line, cut at a word. */
export function excerptOf(body: string): string {
  const text = plainText(body.slice(0, EXCERPT * 4)).replace(/\s+/g, " ");
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).replace(/\s\S*$/, "")} …`;
}
