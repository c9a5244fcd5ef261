import type MarkdownIt from "markdown-it";

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];
type BlockState = Parameters<BlockRule>[0];
type InlineRule = Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1];

const FIGURE = "[~≈<>=±(]?[ \\t]*\\p{Sc}?[ \\t]*\\p{Nd}";
/** "- 12 % of the budget" says minus; a bullet without words, and a number with zeros before it, are no list either. */
const NO_ITEM = new RegExp(
  `^(?:[-+](?:[ \\t]+${FIGURE}|[ \\t]*$)|\\*[ \\t]*$|0\\d+[.)](?:[ \\t]|$)|\\d+[.)][ \\t]*$)`,
  "u",
);
/** "> 50 people" is more than fifty. */
const NO_QUOTE = new RegExp(`^>[ \\t]*${FIGURE}`, "u");
/** "# 1 in France" is a number one. */
const NO_HEADING = /^#[ \t]+\p{Nd}/u;
/** What follows the marks of a block of code is the name of its language, or it is somebody's words. */
const NO_FENCE = /^(?:`{3,}|~{3,})[ \t]*(?![A-Za-z][\w+#.-]*[ \t]*$)\S/;

const textAt = (state: BlockState, line: number) =>
  state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]);

/** Writing without spaces: there a mark in the middle of a word is meant. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const inWord = (char: string) => /[\p{L}\p{N}]/u.test(char) && !UNSPACED.test(char);

/**
 * Markdown in which what people write for itself stays as they wrote it: "3*50 k€ et 2*20 k€", "- 12 %", "> 50", "2." before "5.",
 * `C:\_offers`, "R&amp;D", "[1]: see below". Marks that can only be marks remain marks.
 */
export function readAsWritten(md: MarkdownIt): void {
  // Each of these takes characters away: "Total⏎-", "&amp;", "[note]: words", "<lea@a.example>".
  md.disable(["lheading", "entity", "reference", "autolink"]);

  const unless = (name: string, literal: RegExp) => {
    const rule = ruleOf(md, name);
    const alt = ALTERNATIVES[name] ?? [];
    md.block.ruler.at(
      name,
      (state, line, end, silent) => !literal.test(textAt(state, line)) && rule(state, line, end, silent),
      { alt },
    );
  };
  unless("list", NO_ITEM);
  unless("blockquote", NO_QUOTE);
  unless("heading", NO_HEADING);
  unless("fence", NO_FENCE);
  // Such a line ends the list that it follows, and is none of its last item.
  const endsList: BlockRule = (state, line, _end, silent) =>
    silent &&
    (state.parentType === "list" || state.listIndent >= 0) &&
    state.sCount[line]! < state.blkIndent + 4 &&
    NO_ITEM.test(textAt(state, line));
  md.block.ruler.before("list", "no-item", endsList, { alt: ["paragraph", "list"] });

  md.inline.ruler.at("escape", backslash);
  md.inline.ruler.before("backticks", "tick-in-word", tickInWord);
  const { State } = md.inline;
  md.inline.State = class extends State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const run = super.scanDelims(start, canSplitWord);
      return this.src[start] === "*" ? literalStars(this.src, start, run) : run;
    }
  };
  md.core.ruler.push("numbers", numberItems);
}

const ALTERNATIVES: Record<string, string[]> = {
  list: ["paragraph", "reference", "blockquote"],
  blockquote: ["paragraph", "reference", "blockquote", "list"],
  heading: ["paragraph", "reference", "blockquote"],
  fence: ["paragraph", "reference", "blockquote", "list"],
};

/** The rule as the library has it, from its chain of all rules. */
function ruleOf(md: MarkdownIt, name: string): BlockRule {
  const all = md.block.ruler.getRules("");
  md.block.ruler.disable(name);
  const without = new Set(md.block.ruler.getRules(""));
  md.block.ruler.enable(name);
  return all.find((rule) => !without.has(rule))!;
}

/** A backslash is one, and what follows it is no mark: `\\srv\_offers`, `\*`. */
const backslash: InlineRule = (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== 0x5c) return false;
  const length = /^\\[!-/:-@[-`{-~]/.test(state.src.slice(state.pos, state.pos + 2)) ? 2 : 1;
  if (!silent) state.pending += state.src.slice(state.pos, state.pos + length);
  state.pos += length;
  return true;
};

/** 5`10 and 6`20: what follows a letter or a digit opens no code. */
const tickInWord: InlineRule = (state, silent) => {
  if (state.src[state.pos] !== "`" || state.pos === 0 || !inWord(state.src[state.pos - 1]!)) return false;
  let end = state.pos;
  while (state.src[end] === "`") end += 1;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
};

type Run = ReturnType<InstanceType<MarkdownIt["inline"]["State"]>["scanDelims"]>;

/** Stars between two letters or figures multiply or hide; so does one that stands at a figure and has another beyond a space. */
function literalStars(src: string, start: number, run: Run): Run {
  const end = start + run.length;
  const [last, next] = [charBefore(src, start), charAt(src, end)];
  const product =
    run.length === 1 &&
    /\p{Nd} ?$/u.test(src.slice(Math.max(0, start - 3), start)) &&
    /^ ?\p{Nd}/u.test(src.slice(end, end + 3));
  return (inWord(last) && inWord(next)) || product ? { ...run, can_open: false, can_close: false } : run;
}

const charAt = (src: string, at: number) => (at < src.length ? String.fromCodePoint(src.codePointAt(at)!) : "");
const charBefore = (src: string, at: number) =>
  at === 0
    ? ""
    : /[\ud800-\udbff]$/.test(src.slice(Math.max(0, at - 2), at - 1))
      ? src.slice(at - 2, at)
      : src[at - 1]!;

/** Every item of a list keeps the number it was given: 2 and 5 are not 2 and 3. */
const numberItems: Parameters<MarkdownIt["core"]["ruler"]["push"]>[1] = ({ tokens }) => {
  const due: number[] = [];
  for (const token of tokens) {
    if (token.type === "ordered_list_open") {
      due.push(Number(token.attrGet("start") ?? 1));
      if (token.markup === ")") token.attrSet("class", "with-bracket");
    } else if (token.type === "ordered_list_close") due.pop();
    else if (token.type === "list_item_open" && token.info !== "") {
      const number = Number(token.info);
      if (number !== due.at(-1)) token.attrSet("value", String(number));
      due[due.length - 1] = number + 1;
    }
  }
};
