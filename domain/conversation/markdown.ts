import MarkdownIt from "markdown-it";
import { cutText } from "../cut-text.ts";
import { linkNames } from "./link-names.ts";
import { linksEndAtMarks } from "./link-ends.ts";
import { readAsWritten } from "./markdown-as-written.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

export const MENTION_KINDS = ["user", "person", "account", "opportunity"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];
type Mention = { kind: MentionKind; id: string; name: string };

const PATHS: Record<MentionKind, string> = {
  user: "/colleagues/",
  person: "/people/",
  account: "/accounts/",
  opportunity: "/opportunities/",
};
/** `@[Name](user:uuid)`, `[Name](person:uuid)`. The name is bounded, so that "[[[[…" costs nothing. */
const MENTION =
  /@?\[((?:[^[\]\\\n]|\\.){1,200})\]\((user|person|account|opportunity):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\)/iy;
const SAFE_LINK = /^(?:https?:\/\/[^\s]|mailto:[^\s])/i;
/** Characters that reverse or isolate the writing direction: a link must not read as another address than its own. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

const md = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
// Files are attachments of ours; an image from elsewhere would tell its server who reads the post and when.
md.disable(["image"]);
// "fini.Il" is no address: only written schemes and e-mail addresses become links by themselves.
md.linkify.set({ fuzzyLink: false, fuzzyIP: false });
md.set({ maxNesting: 20 } as Parameters<typeof md.set>[0]);
linksEndAtMarks(md.linkify);
readAsWritten(md);
md.validateLink = (url) => SAFE_LINK.test(url.trim());

md.inline.ruler.before("link", "mention", (state, silent) => {
  const char = state.src.charCodeAt(state.pos);
  if (char !== 0x40 && char !== 0x5b) return false;
  MENTION.lastIndex = state.pos;
  const match = MENTION.exec(state.src);
  if (!match || state.pos + match[0].length > state.posMax) return false;
  if (!silent) {
    const name = match[1]!.replace(/\\(.)/g, "$1");
    state.push("mention", "", 0).meta = { kind: match[2]!.toLowerCase(), id: match[3]!.toLowerCase(), name } as Mention;
  }
  state.pos += match[0].length;
  return true;
});
md.renderer.rules.mention = (tokens, index, _options, env: RenderOptions) => {
  const mention = tokens[index]!.meta as Mention;
  const current = env.mentions?.get(`${mention.kind}:${mention.id}`);
  const name = md.utils.escapeHtml(`${mention.kind === "user" ? "@" : ""}${current ?? mention.name}`);
  if (current === null) return name;
  return `<a class="mention link" href="${PATHS[mention.kind]}${mention.id}">${name}</a>`;
};
md.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index]!;
  token.attrSet("rel", "nofollow noopener ugc");
  token.attrSet("class", "link");
  return self.renderToken(tokens, index, options);
};
// A post is part of a page that has its own headings.
const heading: NonNullable<typeof md.renderer.rules.heading_open> = (tokens, index, options, _env, self) => {
  const token = tokens[index]!;
  token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`;
  return self.renderToken(tokens, index, options);
};
md.renderer.rules.heading_open = heading;
md.renderer.rules.heading_close = heading;

// Who was accepted in a text is a link there: in plain words only, never inside another link or in code.
md.renderer.rules.text = (tokens, index, _options, env: RenderOptions) => {
  const { content } = tokens[index]!;
  const written = md.utils.escapeHtml(content);
  if (!env.names || insideLink(tokens, index)) return written;
  return linkNames(content, env.names, md.utils.escapeHtml) ?? written;
};
function insideLink(tokens: readonly Token[], index: number): boolean {
  let depth = 0;
  for (let at = 0; at < index; at++)
    depth += tokens[at]!.type === "link_open" ? 1 : tokens[at]!.type === "link_close" ? -1 : 0;
  return depth > 0;
}

export type RenderOptions = {
  /** Names as they stand in the text → the page they lead to. */
  names?: ReadonlyMap<string, string> | undefined;
  /** `kind:id` → the present name, or null for what the viewer may not open (then the written name, without a link). */
  mentions?: ReadonlyMap<string, string | null>;
};

/**
 * Safe HTML of a Markdown body: no raw HTML, no images, links to http(s) and mailto only with rel="nofollow noopener ugc",
 * mentions as links to the pages of colleagues, people, accounts and opportunities.
 */
export function renderMarkdown(body: string, options: RenderOptions = {}): string {
  return md.render(body.replace(DIRECTION_CONTROLS, ""), { mentions: options.mentions, names: options.names });
}

/**
 * One line that begins with a letter and has no sign that Markdown or links are made of: most of what people write. Tables and headings
 * would need more lines; a colon makes a link only where a word follows at once.
 */
const UNMARKED = /^(?!.*\/\/)\p{L}(?:[^\n\r\0\\`*_[\]<&~@:\u202a-\u202e\u2066-\u2069]|:(?=\s|$))*$/u;

/** What a reader sees, without marks: for search, previews and notifications. Blocks are lines. */
export function plainText(body: string): string {
  if (UNMARKED.test(body)) return body.trim();
  const lines: string[] = [];
  let number = "";
  for (const { type, content, info, markup, children } of md.parse(body.replace(DIRECTION_CONTROLS, ""), {})) {
    // The number of an item is part of what was written; that it is an item at all is not.
    if (type === "list_item_open") number = info && `${info}${markup} `;
    else if (type === "inline") {
      lines.push(number + inlineText(children ?? []));
      number = "";
    } else if (type === "fence" || type === "code_block") lines.push(content.trimEnd());
  }
  return lines.join("\n").trim();
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") return "\n";
      // What was struck out is not what holds: without its marks it would be.
      if (token.type === "s_open" || token.type === "s_close") return "~~";
      if (token.type !== "mention") return token.content;
      const { kind, name } = token.meta as Mention;
      return kind === "user" ? `@${name}` : name;
    })
    .join("");
}

/** One post notifies at most so many of a kind. */
const MOST_MENTIONS = 50;

/** Ids mentioned in a body, each once, in order. What stands in code is quoted and mentions nobody. */
export function mentionsIn(body: string): Record<MentionKind, string[]> {
  const found: Record<MentionKind, string[]> = { user: [], person: [], account: [], opportunity: [] };
  for (const token of md.parse(body, {})) {
    for (const child of token.children ?? []) {
      if (child.type !== "mention") continue;
      const { kind, id } = child.meta as Mention;
      if (found[kind].length < MOST_MENTIONS && !found[kind].includes(id)) found[kind].push(id);
    }
  }
  return found;
}

/** The stored form of a mention. */
export function mention(kind: MentionKind, id: string, name: string): string {
  const safe = cutText(name.replace(/\s+/g, " ").trim(), 90).replace(/[[\]\\]/g, "\\$&");
  return `${kind === "user" ? "@" : ""}[${safe}](${kind}:${id})`;
}
