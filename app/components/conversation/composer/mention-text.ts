/** In the box one reads "@Inès Roche"; what is stored also says whom it means. */
export interface Named {
  name: string;
  id: string;
}

/** The word being typed after an @, or null. Names have at most three words. */
export function mentionAt(text: string, caret: number): { start: number; query: string } | null {
  const match = /(?:^|[\s(])@([\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+){0,2})$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const query = match[1] ?? "";
  return { start: caret - query.length - 1, query };
}

/** Puts a chosen name in place of what was typed; gives the new text and where the caret goes. */
export function chooseMention(text: string, caret: number, name: string): { text: string; caret: number } {
  const at = mentionAt(text, caret);
  if (!at) return { text, caret };
  const inserted = `@${name} `;
  return {
    text: text.slice(0, at.start) + inserted + text.slice(caret).replace(/^ /, ""),
    caret: at.start + inserted.length,
  };
}

/** The stored form: `@[Inès Roche](user:…)` for each name that still stands in the text. Longest names first. */
export function storedText(text: string, mentions: readonly Named[]): string {
  return [...mentions]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((result, { name, id }) => result.replaceAll(`@${name}`, `@[${name}](user:${id})`), text);
}
