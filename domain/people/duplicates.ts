import { dialled } from "./phone-number.ts";
import { birthNames, foldName, parseName, soundKey } from "./names.ts";
import { jaroWinkler, oneTypo } from "./similarity.ts";

/** What may be known of a person when looking for them. Addresses as stored (lower case), phones in E.164. */
export type Candidate = {
  id?: string;
  givenName: string | null;
  familyName: string | null;
  /** Family names before or beside that one: "née Dubois". */
  otherNames?: readonly string[];
  emails?: readonly string[];
  phones?: readonly string[];
  /** Where they work or worked, as ids of accounts, and the towns of these. */
  firms?: readonly string[];
  towns?: readonly string[];
};
export type DuplicateReason = "name" | "similarName" | "swappedName" | "email" | "phone" | "company" | "town";
export type Duplicate<T extends Candidate> = { person: T; score: number; reasons: DuplicateReason[] };

/** Log2 odds from which a pair is worth showing. */
const LIKELY = 7;

/** A person's words folded for comparing, and how the names sound. */
interface Folded {
  given: Part;
  /** The one she bears first. */
  families: Part[];
  towns: string[];
}
interface Part {
  text: string;
  sound: string;
}

/** Whoever is compared is compared with many: folding her words anew for each of them would cost ten times the comparing. */
const known = new WeakMap<Candidate, Folded>();
const partOf = (name: string | null): Part => ({ text: foldName(name ?? ""), sound: soundKey(name ?? "") });

function foldedOf(person: Candidate): Folded {
  let folded = known.get(person);
  if (folded) return folded;
  const { givenName, familyName, otherNames = [], towns = [] } = person;
  folded = {
    given: partOf(givenName),
    families: [familyName, ...otherNames].map(partOf),
    towns: towns.map(foldName).filter(Boolean),
  };
  known.set(person, folded);
  return folded;
}

/** A name as it was written, to be compared with others. */
export function readNames(written: string): Pick<Candidate, "givenName" | "familyName" | "otherNames"> {
  return { ...parseName(written), otherNames: birthNames(written) };
}

/** People among `existing` who may be the candidate, likeliest first, with the reasons to show. */
export function likelyDuplicates<T extends Candidate>(candidate: Candidate, existing: readonly T[]): Duplicate<T>[] {
  return existing
    .filter((person) => person.id === undefined || person.id !== candidate.id)
    .map((person) => ({ person, ...compare(candidate, person) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score);
}

/**
 * Sum of log2 likelihood ratios per field (Fellegi & Sunter 1969): what is equal speaks for, what differs against, what is
 * missing for neither. What it is worth is measured in docs/evaluations.md.
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
    add(lists(a.emails, b.emails, [10, -0.5]), "email") +
    add(lists(a.phones?.map(dialled), b.phones?.map(dialled), [8, -0.5]), "phone");
  // People change firms; and who works at one firm works in its town.
  const firm = add(lists(a.firms, b.firms, [3, -0.5]), "company");
  score += firm + (firm > 0 ? 0 : add(lists(x.towns, y.towns, [2.5, -0.5]), "town"));
  return { score, reasons };
}

function nameOdds(x: Folded, y: Folded) {
  let [straight, swapped] = [-Infinity, -Infinity];
  x.families.forEach((one, i) =>
    y.families.forEach((two, j) => {
      // A name of another time says a little less.
      const other = i > 0 || j > 0 ? -1 : 0;
      straight = Math.max(straight, given(x.given, y.given) + family(one, two) + other);
      const turned = [given(x.given, two) + family(one, y.given), family(x.given, two) + given(one, y.given)];
      swapped = Math.max(swapped, ...turned.map((odds) => odds - 1 + other));
    }),
  );
  return { straight, swapped };
}

/**
 * Whether two names may be one person's: they are alike, or one of them says too little. Of two given names that differ, one is
 * somebody else's, in one family too.
 */
export function namesMayAgree(a: string | Candidate, b: string | Candidate): boolean {
  const folded = (name: string | Candidate) => foldedOf(typeof name === "string" ? readNames(name) : name);
  const [x, y] = [folded(a), folded(b)];
  const { straight, swapped } = nameOdds(x, y);
  const anyOf = (name: Part, others: readonly Part[]) => others.some((other) => given(name, other) >= 0);
  if (swapped > straight) return swapped >= 0 && anyOf(x.given, y.families) && anyOf(y.given, x.families);
  return straight >= 0 && anyOf(x.given, [y.given]);
}

const given = (x: Part, y: Part) => part(4, -2.5, x, y);
const family = (x: Part, y: Part) => part(5, -4, x, y);

function part(most: number, least: number, { text: x, sound: soundX }: Part, { text: y, sound: soundY }: Part): number {
  if (x === "" || y === "") return 0;
  if (x === y) return most;
  // "J. Marty" may be Jean-Luc; so may "Jean". "J.-L." says more.
  if ((x.length === 1 || y.length === 1) && x[0] === y[0]) return 1;
  if (areInitialsOf(x, y) || areInitialsOf(y, x)) return 1.5;
  const near = jaroWinkler(x, y);
  if (near >= 0.93 || (oneTypo(x, y) && Math.min(x.length, y.length) > 3)) return most - 1;
  if (near >= 0.86 || soundX === soundY || isPartOf(x, y) || isPartOf(y, x)) return most - 2;
  return near >= 0.78 ? 0 : least;
}

/** "dupont" of "dupont moretti", and "moretti" too. */
const isPartOf = (one: string, whole: string) => whole.startsWith(`${one} `) || whole.endsWith(` ${one}`);

/** "jl" and "j l" of "jean luc". */
function areInitialsOf(short: string, long: string): boolean {
  const words = long.split(" ");
  return words.length > 1 && short.replaceAll(" ", "") === words.map((word) => word[0]).join("");
}

function lists(a: readonly string[] | undefined, b: readonly string[] | undefined, [same, differ]: [number, number]) {
  if (!a?.length || !b?.length) return 0;
  const known = new Set(a.map((one) => one.toLowerCase()));
  return b.some((one) => known.has(one.toLowerCase())) ? same : differ;
}
