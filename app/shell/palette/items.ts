import { readCommand } from "../../../domain/knowledge/typed/command-input.ts";
import { readQuestion } from "../../../domain/knowledge/typed/question-input.ts";
import type { IconName } from "../../ui/icon.tsx";
import { composeAddress } from "../compose.ts";
import type { Translate } from "../locale/registry.ts";
import { kindIcons, type PaletteData, type PaletteItem, type PaletteKind } from "../palette-types.ts";
import type { Role } from "../shell-data.ts";
import { actsFor, fitting, pagesFor, type Entry } from "./acts.ts";

/** One line of the palette. */
export interface Line {
  key: string;
  icon: IconName;
  label: string;
  /** The other name by which it was found: "· nouvelle affaire". */
  as?: string;
  marks?: PaletteItem["marks"];
  meta?: string | undefined;
  keys?: string;
  href?: string;
  /** What it does where it leads nowhere. */
  act?: { name: string; text?: string; accountId?: string };
}

export interface LineGroup {
  name: "things" | "acts" | "pages";
  lines: Line[];
}

interface Given {
  t: Translate;
  role: Role;
  query: string;
  /** Nothing more will come for these words. */
  settled: boolean;
  groups: PaletteData["groups"];
  /** Accounts that the words behind a verb name, and what follows them. */
  named: { groups: PaletteData["groups"]; rest: string };
}

/** More things than these push the acts out of sight. */
const THINGS = 5;

const NUMBER = /^[+(]?\d[\d\s().\-/]{5,}$/;
const searchFor = (query: string) => `/search?q=${encodeURIComponent(query)}`;

/** Everything the palette shows for some words: things lead when a name is typed, acts when a verb is; acts stay to the end. */
export function linesOf(given: Given): LineGroup[] {
  const { t, role, query, groups } = given;
  const wordOf = (entry: Entry) => (pages.includes(entry) ? pageWord(t, entry) : t(`palette.act.${entry.name}`));
  const pages = pagesFor(role);
  if (query === "")
    return filled([
      { name: "acts", lines: actsFor(role).map((act) => lineOf(act, "act", wordOf(act))) },
      { name: "pages", lines: pages.map((page) => lineOf(page, "page", wordOf(page))) },
    ]);
  const fits = (entries: readonly Entry[], kind: string) =>
    fitting(query, entries, wordOf).map(({ entry, fit }) => {
      const word = wordOf(entry);
      return { ...lineOf(entry, kind, word), ...(fit.name !== word && { as: fit.name }) };
    });
  const own = fits(actsFor(role), "act");
  const spoken = [...commandLines(given), ...questionLines(given)];
  const things = groups.flatMap(({ kind, items }) => items.map((item) => thingLine(kind, item)));
  const about = aboutLines(given);
  const acts = [...spoken, ...own, ...about];
  const shown: LineGroup[] = [
    { name: "things", lines: things.slice(0, THINGS) },
    { name: "acts", lines: acts.length > 0 ? acts : otherwise(given) },
    { name: "pages", lines: [...fits(pages, "page"), allAnswers(t, query)] },
  ];
  const verb = spoken.length > 0 || own.length > 0;
  return filled(verb ? [shown[1]!, shown[0]!, shown[2]!] : shown);
}

const filled = (groups: LineGroup[]) => groups.filter(({ lines }) => lines.length > 0);

const NAV = new Set(["now", "accounts", "whoKnows", "opportunities", "insights"]);
const pageWord = (t: Translate, { name }: Entry) => t(NAV.has(name) ? `nav.${name}` : `palette.page.${name}`);

function lineOf({ name, icon, shortcut, href }: Entry, kind: string, label: string): Line {
  return {
    key: `${kind} ${name}`,
    ...{ icon, label },
    ...(shortcut && { keys: shortcut }),
    ...(href ? { href } : { act: { name } }),
  };
}

function thingLine(kind: PaletteKind, { id, href, title, marks, meta, icon }: PaletteItem): Line {
  return { key: `${kind} ${id}`, icon: icon ?? kindIcons[kind], label: title, marks, meta, href };
}

const allAnswers = (t: Translate, query: string): Line => ({
  key: "all",
  icon: "search",
  label: t("palette.searchAll", { query }),
  href: searchFor(query),
});

/** "post on hydrelia met her": the act on each account the words may name, and what follows is the text. */
function commandLines({ t, role, query, named }: Given): Line[] {
  const command = readCommand(query);
  if (!command || (role === "influencer" && command.act !== "post")) return [];
  if (command.act === "account") return [createLine(t, command.rest)];
  return named.groups
    .flatMap(({ items }) => items)
    .map(({ id, title }): Line => {
      const key = `${command.act} ${id}`;
      if (command.act === "deal")
        return { key, icon: "columns-3", label: t("palette.dealOn", { name: title }), href: dealOn(id) };
      const text = named.rest;
      const label = text ? t("palette.postOnText", { name: title, text }) : t("palette.postOn", { name: title });
      return { key, icon: "pencil-line", label, act: { name: "postOn", accountId: id, text } };
    });
}

const dealOn = (id: string) => `/opportunities/new?account=${id}`;

function createLine(t: Translate, name: string): Line {
  const capital = name.replace(/(?<![\p{L}\p{M}'’-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return {
    key: "create",
    icon: "plus",
    label: t("palette.create", { name: capital }),
    meta: t("palette.account"),
    href: `/accounts/new?name=${encodeURIComponent(capital)}`,
  };
}

function questionLines({ t, role, query }: Given): Line[] {
  const question = role === "influencer" ? null : readQuestion(query);
  if (question?.kind === "whoKnows")
    return [whoLine(t("palette.whoKnowsAt", { name: question.subject }), `q=${encodeURIComponent(question.subject)}`)];
  return [];
}

const whoLine = (label: string, asked: string): Line => ({
  key: `who ${asked}`,
  icon: "users",
  label,
  href: `/who-knows?${asked}`,
});

/** What one can do with the thing that answers best: it leads, so its acts follow. */
function aboutLines({ t, role, query, groups }: Given): Line[] {
  const [first] = groups;
  const thing = first?.items[0];
  const inside = role !== "influencer";
  const lines: Line[] = [];
  if (first?.kind === "account" && thing) {
    const { id, title: name } = thing;
    lines.push({
      key: `post ${id}`,
      icon: "pencil-line",
      label: t("palette.postOn", { name }),
      keys: "C",
      href: composeAddress(id),
    });
    if (inside) {
      lines.push(whoLine(t("palette.whoKnowsAt", { name }), `account=${id}`));
      lines.push({ key: `deal ${id}`, icon: "columns-3", label: t("palette.dealOn", { name }), href: dealOn(id) });
    }
  }
  if (first?.kind === "person" && thing) {
    if (inside) lines.push(whoLine(t("palette.whoKnowsPerson", { name: thing.title }), `person=${thing.id}`));
    if (thing.contact?.includes("@"))
      lines.push({
        key: "mail",
        icon: "mail",
        label: t("palette.mail", { address: thing.contact }),
        href: `mailto:${thing.contact}`,
      });
  }
  const number = first?.kind === "person" && thing?.contact && !thing.contact.includes("@") ? thing.contact : query;
  if (NUMBER.test(number))
    lines.push({
      key: "call",
      icon: "phone",
      label: t("palette.call", { number: query }),
      href: `tel:${number.replace(/[^\d+]/g, "")}`,
    });
  return lines;
}

/** Nothing is called that: the words are not lost. */
function otherwise({ t, role, query, settled, groups }: Given): Line[] {
  const lines: Line[] = [];
  if (settled && groups.length === 0) {
    lines.push({
      key: "post about",
      icon: "pencil-line",
      label: t("palette.postAbout", { query }),
      act: { name: "post" },
    });
    if (role !== "influencer") {
      lines.push(createLine(t, query));
      lines.push(whoLine(t("palette.askWho", { name: query }), `q=${encodeURIComponent(query)}`));
    }
  }
  return lines.length > 0
    ? lines
    : actsFor(role)
        .slice(0, 3)
        .map((act) => lineOf(act, "act", t(`palette.act.${act.name}`)));
}
