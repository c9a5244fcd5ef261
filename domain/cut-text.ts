const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The beginning of a text, at most so many UTF-16 units, which never ends in half of what is seen as one sign. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  // Where a sign begins can be told from any plain letter on: nearly always the one before.
  let from = most;
  while (from > 0 && text.charCodeAt(from) > 0x7f && most - from < 4_000) from -= 1;
  const sign = graphemes.segment(text.slice(from, most + 64)).containing(most - from);
  return text.slice(0, from + (sign?.index ?? 0));
}
