import type { Span } from "./found.ts";

/** Beyond this a text is a document and not a contribution; the rest is stored but not read for proposals. */
export const MAX_READ = 10_000;

/** Nobody reads more proposals than this of one kind; it also bounds the work on hostile text. */
export const MAX_OF_A_KIND = 40;

/** Replaces already understood spans, so that the next reader sees neither them nor a bridge across them. */
export function mask(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const span of ordered) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    parts.push(text.slice(at, start), "\u2022".repeat(span.end - start));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Accents, case and typographic apostrophes away. Not length-preserving: for comparing, never for positions. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .toLowerCase();
}

/** Cuts at sentence ends and at `longest` characters, so that readers of unknown complexity only see short strings. */
export function sentences(text: string, longest = 400): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const next = text[i + 1];
    const ends =
      char === "\n" || ((char === "!" || char === "?" || char === ".") && (next === undefined || next === " "));
    if (!ends && i - start < longest) continue;
    found.push({ start, text: text.slice(start, i + 1) });
    start = i + 1;
  }
  if (start < text.length) found.push({ start, text: text.slice(start) });
  return found;
}
