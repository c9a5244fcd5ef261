import { query } from "../../platform/db/pool.ts";
import { findEmails, findUrls } from "../conversation/proposals/contact-details.ts";
import { LEGAL_FORMS } from "../conversation/proposals/organisation-words.ts";
import { MAX_READ } from "../conversation/proposals/reading.ts";
import { nameKey } from "../people/name-key.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** An account that a text may be about, with what tells it from others of that name. */
export interface AccountCandidate {
  id: string;
  name: string;
  domains: string[];
  kind: string;
  city: string;
}

/** Somebody whom a text may name, and where she works. */
export interface PersonCandidate {
  id: string;
  name: string;
  accountId: string;
}

/** More words than these are a document: its first ones say what it is about. */
const MOST_WORDS = 300;
const MOST_FOUND = 300;
const LONGEST_NAME = 4;

/** As the function name_words of the database parts them. */
const SEPARATORS = /[\u0001-/:-@[-`{-\u00bf\u2010-\u206f]+/u;

function wordsOf(text: string): string[] {
  const folded = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return folded.split(SEPARATORS).filter(Boolean).slice(0, MOST_WORDS);
}

/** "mail.aerolor-rotors.fr" → itself and every domain above it. */
function hostsOf(text: string): string[] {
  const hosts = [
    ...findEmails(text).map(({ value }) => value.address.split("@").at(-1)!),
    ...findUrls(text).map(({ value }) => value.href.replace(/^[a-z]+:\/\//i, "").replace(/[/:?#].*$/, "")),
  ];
  return hosts.flatMap((host) => {
    const parts = host.toLowerCase().split(".");
    return parts.slice(0, -1).map((_, from) => parts.slice(from).join("."));
  });
}

/** Two to four words in a row, as people's names are kept. */
function nameKeysIn(words: readonly string[]): string[] {
  const keys = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let length = 2; length <= LONGEST_NAME && from + length <= words.length; length++) {
      keys.add(nameKey(words.slice(from, from + length).join(" ")));
    }
  }
  return [...keys];
}

/** Accounts whose name begins with words of the text, or whose domain stands in it. */
const ACCOUNTS = (seen: string) => `select a.id, a.name, a.domains, a.kind, a.city from accounts a
    where ((name_words(a.name))[1] = any($2::text[])
        and (cardinality(name_words(a.name)) = 1 or (name_words(a.name))[2] = any($3::text[])) or a.domains && $4::text[])
      and ${seen} and a.archived_at is null
    order by cardinality(name_words(a.name)) desc, a.id limit ${MOST_FOUND}`;

/** People whose name stands in the text, where they work now. */
const PEOPLE = (seen: (alias: string) => string) => `select q.id, q.name, r.account_id as "accountId",
      a.name as "accountName", a.domains, a.kind, a.city
    from people q join person_roles r on r.person_id = q.id and r.current join accounts a on a.id = r.account_id
   where q.name_key = any($2::text[]) and ${seen("q")} and ${seen("a")} and a.archived_at is null
   order by q.id, r.id limit ${MOST_FOUND}`;

/** The accounts and people that texts may speak of, of those the viewer may see: what a text says of them is read elsewhere. */
export async function candidatesIn(
  viewer: Viewer,
  texts: readonly string[],
): Promise<{ accounts: AccountCandidate[]; people: PersonCandidate[] }> {
  const read = texts.map((text) => text.slice(0, MAX_READ));
  const words = read.map(wordsOf);
  const { door, ids } = visibleSql(viewer, "a", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const unique = [...new Set(words.flat())];
  const keys = [...new Set(words.flatMap(nameKeysIn))];
  const [accounts, people] = await Promise.all([
    query<AccountCandidate & Record<string, unknown>>(`accounts-in-text-${door}`, ACCOUNTS(seen("a")), [
      ids,
      unique,
      [...unique, ...LEGAL_FORMS],
      read.flatMap(hostsOf),
    ]),
    query<Omit<AccountCandidate, "id"> & PersonCandidate & { accountName: string }>(
      `people-in-text-${door}`,
      PEOPLE(seen),
      [ids, keys],
    ),
  ]);
  const known = new Map<string, AccountCandidate>(accounts.map((account) => [account.id, account]));
  for (const { accountId, accountName, domains, kind, city } of people)
    known.set(accountId, { id: accountId, name: accountName, domains, kind, city });
  return { accounts: [...known.values()], people: people.map(({ id, name, accountId }) => ({ id, name, accountId })) };
}

/** The account of just that name, but for accents, capitals and marks, if the viewer sees one: a second is not made of it. */
export async function accountNamed(viewer: Viewer, name: string): Promise<string | null> {
  const { door, sql, ids } = visibleSql(viewer, "a", 1);
  const text = `select a.id from accounts a where (name_words(a.name))[1] = (name_words($2))[1] and name_words(a.name) = name_words($2)
      and ${sql} and a.archived_at is null order by a.created_at, a.id limit 1`;
  const [row] = await query<{ id: string }>(`account-named-${door}`, text, [ids, name]);
  return row?.id ?? null;
}
