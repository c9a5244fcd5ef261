/** Markdown as one line of plain words, for quotes: marks go, what they marked stays. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?@?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:[#>]+|[-*+]|\d+\.)\s+/gm, "")
    .replace(/[*_`~]{1,3}(\S[^*_`~]*)[*_`~]{1,3}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** The first sentence or two, at most `most` characters, cut at a word. */
export function excerpt(markdown: string, most = 140): string {
  const text = plainText(markdown);
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const sentence = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("? "), cut.lastIndexOf("! "));
  return sentence > most / 3 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
