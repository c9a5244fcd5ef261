import { cutText } from "../cut-text.ts";
import { plainText } from "./markdown.ts";

/** A body of which only the beginning was read may end in the middle of a mention or a link. */
const HALF_LINK = /@?\[[^\]\n]*(?:\](?:\([^)\s]*)?)?$/;

/**
 * The beginning of a body as plain text on one line, at most so many UTF-16 units with its "…": cut at a word where one ends near,
 * never within a sign. Who reads only the beginning of a body from the database reads more than four times as much.
 */
export function excerptOf(body: string, most = 200): string {
  // Marks and links take room: so much of a body shows more than is wanted of nearly all of them.
  const read = most * 4;
  const long = body.length > read;
  const text = plainText(long ? cutText(body, read).replace(HALF_LINK, "") : body).replace(/\s+/g, " ");
  if (text.length <= most && !long) return text;
  const cut = cutText(text, most - 2);
  const atWord = text[cut.length] === " " ? cut : cut.replace(/\s\S{0,40}$/, "");
  return `${atWord.trimEnd()} …`;
}
