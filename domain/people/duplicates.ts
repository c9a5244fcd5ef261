import { dialled } from "./phone-number.ts";
import { foldName, parseName, soundKey } from "./names.ts";
import { jaroWinkler, oneTypo } from "./similarity.ts";

/** What may be known of a person when looking for them. Addresses as stored (lower case), phones in E.164, dates YYYY-MM-DD. */
export type Candidate = {
  id?: string;
  givenName: string | null;
  familyName: string | null;
  emails?: readonly string[];
  phones?: readonly string[];
  company?: string | null;
  birthDate?: string | null;
  street?: string | null;
  postcode?: string | null;
  city?: string | null;
};
export type DuplicateReason =
  "name" | "similarName" | "swappedName" | "email" | "phone" | "company" | "birthDate" | "address";
export type Duplicate<T extends Candidate> = { person: T; score: number; sure: boolean; reasons: DuplicateReason[] };

/** Log2 odds from which a pair is worth showing, and from which it may be merged at import without asking. */
const LIKELY = 7;
const SURE = 14;

/** A person's words folded for comparing, and how the names sound. */
interface Folded {
  given: string;
  family: string;
  givenSound: string;
  familySound: string;
  company: string;
  street: string;
  city: string;
}

/** Whoever is compared is compared with many: folding her words anew for each of them would cost ten times the comparing. */
const known = new WeakMap<Candidate, Folded>();

function foldedOf(person: Candidate): Folded {
  let folded = known.get(person);
  if (folded) return folded;
  const { givenName, familyName, company, street, city } = person;
  folded = {
    given: foldName(givenName ?? ""),
    family: foldName(familyName ?? ""),
    givenSound: soundKey(givenName ?? ""),
    familySound: soundKey(familyName ?? ""),
    company: foldName(company ?? ""),
    street: foldName(street ?? ""),
    city: foldName(city ?? ""),
  };
  known.set(person, folded);
  return folded;
}

/** Keys under which two copies of one person very probably meet; look for existing rows that share one. */
export function duplicateKeys(person: Candidate): string[] {
  const { familySound: family, givenSound: given, street } = foldedOf(person);
  const keys = [
    family && `n:${family}`,
    given && `n:${given}`,
    person.birthDate && `b:${person.birthDate}`,
    person.street && `s:${street.slice(0, 12)}`,
    person.postcode && `p:${person.postcode}:${(family || given).slice(0, 1)}`,
    ...(person.emails ?? []).map((email) => `e:${email.toLowerCase()}`),
    ...(person.phones ?? []).map((phone) => `t:${phone}`),
  ];
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
}

/** People among `existing` who may be the candidate, likeliest first, with the reasons to show. */
export function likelyDuplicates<T extends Candidate>(candidate: Candidate, existing: readonly T[]): Duplicate<T>[] {
  return existing
    .filter((person) => person.id === undefined || person.id !== candidate.id)
    .map((person) => ({ person, ...compare(candidate, person) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score)
    .map((found) => ({ ...found, sure: found.score >= SURE }));
}

/**
 * Sum of log2 likelihood ratios per field (Fellegi & Sunter 1969): what is equal speaks for, what differs against, what is
 * missing for neither. The weights are rounded from the FEBRL data; the measured F1 is in docs/evaluations.md.
 */
export function compare(a: Candidate, b: Candidate): { score: number; reasons: DuplicateReason[] } {
  const reasons: DuplicateReason[] = [];
  const add = (weight: number, reason?: DuplicateReason) => {
    if (weight > 0 && reason) reasons.push(reason);
    return weight;
  };
  const [x, y] = [foldedOf(a), foldedOf(b)];
  const { straight, swapped } = nameOdds(x, y);
  const name = Math.max(straight, swapped);
  let score = add(name, swapped > straight ? "swappedName" : name >= 9 ? "name" : "similarName");
  score +=
    add(lists(a.emails, b.emails, 10), "email") +
    add(lists(a.phones?.map(dialled), b.phones?.map(dialled), 8), "phone");
  score += add(text(x.company, y.company, 3, -1), "company");
  score += add(exact(a.birthDate, b.birthDate, [8, 5, -4]), "birthDate");
  const place =
    text(x.street, y.street, 5, -1.5) + exact(a.postcode, b.postcode, [2.5, 1, -1]) + text(x.city, y.city, 2.5, -1);
  score += add(place, "address");
  return { score, reasons };
}

function nameOdds(x: Folded, y: Folded) {
  const straight =
    given(x.given, y.given, x.givenSound, y.givenSound) + family(x.family, y.family, x.familySound, y.familySound);
  const swapped =
    given(x.given, y.family, x.givenSound, y.familySound) + family(x.family, y.given, x.familySound, y.givenSound) - 1;
  return { straight, swapped };
}

/** Whether two names may be one person's: they are alike, or one of them says too little. */
export function namesMayAgree(a: string | Candidate, b: string | Candidate): boolean {
  const folded = (name: string | Candidate) => foldedOf(typeof name === "string" ? parseName(name) : name);
  const { straight, swapped } = nameOdds(folded(a), folded(b));
  return Math.max(straight, swapped) >= 0;
}

type Sounds = [a: string, b: string, soundA: string, soundB: string];
const given = (...names: Sounds) => part(4, -2.5, ...names);
const family = (...names: Sounds) => part(5, -4, ...names);

function part(most: number, least: number, ...[x, y, soundX, soundY]: Sounds): number {
  if (x === "" || y === "") return 0;
  if (x === y) return most;
  // "J. Marty" may be Jean-Luc; so may "Jean".
  if ((x.length === 1 || y.length === 1) && x[0] === y[0]) return 1;
  const near = jaroWinkler(x, y);
  if (near >= 0.93 || (oneTypo(x, y) && Math.min(x.length, y.length) > 3)) return most - 1;
  if (near >= 0.86 || soundX === soundY || x.startsWith(`${y} `) || y.startsWith(`${x} `)) return most - 2;
  return near >= 0.78 ? 0 : least;
}

function text(x: string, y: string, most: number, least: number): number {
  if (x === "" || y === "") return 0;
  const near = jaroWinkler(x, y);
  return near >= 0.95 ? most : near >= 0.88 ? most / 2 : least;
}

function exact(
  a: string | null | undefined,
  b: string | null | undefined,
  [same, typo, differs]: [number, number, number],
): number {
  if (!a || !b) return 0;
  return a === b ? same : oneTypo(a, b) ? typo : differs;
}

function lists(a: readonly string[] | undefined, b: readonly string[] | undefined, same: number): number {
  if (!a?.length || !b?.length) return 0;
  const known = new Set(a.map((one) => one.toLowerCase()));
  return b.some((one) => known.has(one.toLowerCase())) ? same : -0.5;
}
