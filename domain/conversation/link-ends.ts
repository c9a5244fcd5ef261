import type MarkdownIt from "markdown-it";

type Linkify = MarkdownIt["linkify"];
type Match = NonNullable<ReturnType<Linkify["matchAtStart"]>>;

/** Brackets, quotes and stops of other scripts stand beside an address, not in it: "https://a.example（说明）", "« https://a.example»". */
const BESIDE = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65«»“”„‹›،؛؟।]/u;

function shorten(match: Match): Match {
  const at = match.raw.search(BESIDE);
  if (at < 0) return match;
  const cut = match.raw.length - at;
  const shorter = (text: string) => text.slice(0, text.length - cut);
  return Object.assign(match, {
    lastIndex: match.lastIndex - cut,
    raw: shorter(match.raw),
    text: shorter(match.text),
    url: shorter(match.url),
  });
}

/** Addresses that are recognised by themselves end before such a mark. */
export function linksEndAtMarks(linkify: Linkify): void {
  const { match, matchAtStart } = linkify;
  linkify.match = (text) => match.call(linkify, text)?.map(shorten) ?? null;
  linkify.matchAtStart = (text) => {
    const found = matchAtStart.call(linkify, text);
    return found && shorten(found);
  };
}
