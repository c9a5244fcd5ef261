import { findEmails, findUrls } from "./contact-details.ts";
import { findFirms } from "./firm-names.ts";
import type { Span } from "./found.ts";
import { findKnown } from "./known.ts";
import { isFirstName } from "./first-names.ts";
import { opensSentence } from "./name-runs.ts";
import { fold, mask, MAX_READ } from "./reading.ts";
import { LEGAL_FORMS } from "./organisation-words.ts";

export interface KnownAccount {
  id: string;
  name: string;
  aliases?: readonly string[];
  domains?: readonly string[];
}

/** Somebody known, and the account she works at. */
export interface KnownPersonAtAccount {
  id: string;
  name: string;
  accountId: string;
}

/**
 * An account that a text speaks of. `reason` says by what it was recognised: its name, its domain, a person who works there, or, when
 * it is not known yet, the form of the sentence. `sure` is false where the word may mean something else.
 */
export interface AccountMention {
  kind: "known" | "new";
  id: string | null;
  name: string;
  start: number;
  end: number;
  reason: "name" | "domain" | "person" | "form";
  sure: boolean;
}

/** Addresses there say nothing of where someone works. */
const ANYBODYS =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|icloud|yahoo|ymail|aol|gmx|proton|protonmail|free|orange|wanadoo|laposte|sfr|bbox|neuf|web|mail|yandex|qq|163)\.[a-z.]{2,6}|(?:www\.)?(?:linkedin|twitter|x|facebook|instagram|youtube|google)\.com)$/i;

/** Named before what was only inferred, the sure before the unsure, then as they stand in the text. */
const RANK = { name: 0, domain: 1, person: 2, form: 3 } as const;

/**
 * The accounts that a text is about, the likeliest first; each known one once. Pure and safe in a browser. Nothing is known here
 * of who may see what: give it only accounts and people that the reader sees.
 */
export function recogniseAccounts(
  text: string,
  known: readonly KnownAccount[],
  people: readonly KnownPersonAtAccount[] = [],
): AccountMention[] {
  const read = text.slice(0, MAX_READ);
  const addresses = [...findEmails(read), ...findUrls(read)];
  const rest = mask(read, addresses);
  const named = byName(rest, known);
  const byPeople = byPerson(mask(rest, named), known, people);
  const fresh = findFirms(mask(rest, [...named, ...byPeople])).map(({ start, end, value, sure }): AccountMention => ({
    ...{ kind: "new", id: null, name: value.name, start, end, reason: "form", sure },
  }));
  const all = [...named, ...byDomain(addresses, known), ...byPeople, ...fresh].sort(
    (a, b) => RANK[a.reason] - RANK[b.reason] || Number(b.sure) - Number(a.sure) || a.start - b.start,
  );
  return all.filter((one, index) => {
    const key = one.id ?? fold(one.name);
    return all.findIndex((other) => (other.id ?? fold(other.name)) === key) === index;
  });
}

type Spelling = Pick<KnownAccount, "id" | "name">;

const spellings = new WeakMap<readonly KnownAccount[], Spelling[]>();

/** As people write it: with and without its legal form, and by its other names. Made once for a list. */
function spellingsOf(known: readonly KnownAccount[]): Spelling[] {
  const made = spellings.get(known);
  if (made) return made;
  const all = known.flatMap(({ id, name, aliases = [] }) =>
    [...new Set([name, ...aliases].flatMap((one) => [one, everyday(one)]))].map((one) => ({ id, name: one })),
  );
  spellings.set(known, all);
  return all;
}

/** "Aérolor Rotors SA" → "Aérolor Rotors". */
function everyday(name: string): string {
  const parts = name.split(/[\s,]+/).filter(Boolean);
  while (parts.length > 1 && LEGAL_FORMS.has(fold(parts.at(-1)!).replaceAll(".", ""))) parts.pop();
  while (parts.length > 1 && LEGAL_FORMS.has(fold(parts[0]!).replaceAll(".", ""))) parts.shift();
  return parts.join(" ");
}

function byName(text: string, known: readonly KnownAccount[]): (AccountMention & Span)[] {
  const all = spellingsOf(known);
  return findKnown(text, all).flatMap(({ known: spelling, ...span }) => {
    const oneWord = !/[\s-]/.test(span.text);
    // "orange" is a fruit and "Total" opens a sentence: a single word has to be written as a name.
    if (oneWord && !/^[\p{Lu}\p{Lo}\p{N}]/u.test(span.text)) return [];
    const folded = fold(spelling.name);
    const ids = new Set(all.filter(({ name }) => fold(name) === folded).map(({ id }) => id));
    const sure = ids.size === 1 && !(oneWord && (isFirstName(span.text) || opensSentence(text, span.start)));
    return known
      .filter(({ id }) => ids.has(id))
      .map(({ id, name }) => ({ ...span, kind: "known" as const, id, name, reason: "name" as const, sure }));
  });
}

const hostOf = (domain: string) =>
  fold(domain.trim())
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/:?#].*$/, "");

const letters = (name: string) => fold(everyday(name)).replace(/[^\p{L}\p{N}]+/gu, "");

type Address = ReturnType<typeof findEmails>[number] | ReturnType<typeof findUrls>[number];

function byDomain(addresses: readonly Address[], known: readonly KnownAccount[]): AccountMention[] {
  return addresses.flatMap(({ start, end, ...address }) => {
    const host =
      address.kind === "email" ? hostOf(address.value.address.split("@").at(-1)!) : hostOf(address.value.href);
    if (ANYBODYS.test(host)) return [];
    const owners = known.filter(({ domains = [] }) =>
      domains.map(hostOf).some((domain) => domain !== "" && (host === domain || host.endsWith(`.${domain}`))),
    );
    // Without a domain of record "@aerolor-rotors.fr" still spells the name.
    const label = (host.split(".").at(-2) ?? "").replaceAll("-", "");
    const alike = owners.length > 0 ? owners : known.filter(({ name }) => label.length > 3 && letters(name) === label);
    const sure = owners.length === 1;
    return alike.map(({ id, name }): AccountMention => ({
      ...{ kind: "known", id, name, start, end, reason: "domain", sure },
    }));
  });
}

function byPerson(
  text: string,
  known: readonly KnownAccount[],
  people: readonly KnownPersonAtAccount[],
): (AccountMention & Span)[] {
  return findKnown(text, people).flatMap(({ known: person, ...span }) => {
    // A given name alone may be anybody's.
    if (!person.name.trim().includes(" ")) return [];
    const folded = fold(person.name);
    const places = new Set(people.filter(({ name }) => fold(name) === folded).map(({ accountId }) => accountId));
    const sure = places.size === 1;
    return known
      .filter(({ id }) => places.has(id))
      .map(({ id, name }) => ({ ...span, kind: "known" as const, id, name, reason: "person" as const, sure }));
  });
}
