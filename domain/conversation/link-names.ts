/** Signs of a pattern; a dash is none outside brackets, and may not be escaped there. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The text as HTML with these names as links, whole words only, the longest first; null when none stands in it. */
export function linkNames(
  text: string,
  names: ReadonlyMap<string, string>,
  escapeHtml: (text: string) => string,
): string | null {
  const known = [...names.keys()].filter((name) => name.trim().length > 2).sort((a, b) => b.length - a.length);
  if (known.length === 0) return null;
  const pages = new Map(known.map((name) => [name.toLowerCase(), names.get(name)!]));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  let html = "";
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const page = pages.get(found.toLowerCase());
    if (!page) continue;
    html += `${escapeHtml(text.slice(end, index))}<a class="mention link" href="${page}">${escapeHtml(found)}</a>`;
    end = index + found.length;
  }
  return end === 0 ? null : html + escapeHtml(text.slice(end));
}
