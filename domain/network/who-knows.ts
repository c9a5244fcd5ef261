import { now } from "../../platform/clock.ts";
import { loadVisible } from "../access.ts";
import { InvalidInput } from "../errors.ts";
import type { Viewer } from "../viewer.ts";
import { rankTies, type Tie } from "./rank-ties.ts";
import { stepsTo, type StepRow } from "./reach.sql.ts";
import { peopleAbout, subjectsFor, type Subject } from "./subjects.sql.ts";
import { pairsOf, type Asked } from "./tie-traces.sql.ts";

/** A colleague and all of the asked people she knows, the best known first. A nameless tie stands alone. */
export interface Knower {
  best: Tie;
  ties: Tie[];
}

/** Two steps: a colleague knows `tie.personId`, who leads to the person asked for. */
export interface Path {
  tie: Tie;
  step: StepRow;
}

export interface WhoKnows {
  subject: Subject | null;
  /** What else the words may have meant. */
  alternatives: Subject[];
  knowers: Knower[];
  paths: Path[];
}

const MOST_KNOWERS = 100;
const MOST_PATHS = 5;

export interface Question {
  personId?: string | null;
  accountId?: string | null;
  text?: string | null;
}

/** Who among us knows this person, anyone at this account, or whom these words mean; closest first. */
export async function whoKnows(viewer: Viewer, asked: Question): Promise<WhoKnows> {
  const given = [asked.personId, asked.accountId, asked.text].filter((one) => one != null);
  if (given.length !== 1) throw new InvalidInput([{ path: "personId", key: "oneOfThem" }]);
  if (asked.text != null) return ofText(viewer, asked.text);
  const { kind, id } = asked.personId
    ? { kind: "person" as const, id: asked.personId }
    : { kind: "account" as const, id: asked.accountId ?? "" };
  const { name } = await loadVisible(viewer, kind, id);
  return ofSubject(viewer, { kind, id, name, detail: "" }, []);
}

/** Of an account that the viewer is known to see. */
export function whoKnowsAt(viewer: Viewer, { id, name }: { id: string; name: string }): Promise<WhoKnows> {
  return ofSubject(viewer, { kind: "account", id, name, detail: "" }, []);
}

async function ofText(viewer: Viewer, text: string): Promise<WhoKnows> {
  const [first, ...others] = await subjectsFor(viewer, text.slice(0, 200));
  if (first) return ofSubject(viewer, first, others);
  const people = await peopleAbout(viewer, text.slice(0, 200));
  const subject: Subject | null = people.length > 0 ? { kind: "topic", id: null, name: text.trim(), detail: "" } : null;
  return { subject, alternatives: [], knowers: knowersOf(await tiesOf(viewer, { personIds: people })), paths: [] };
}

async function ofSubject(viewer: Viewer, subject: Subject, alternatives: Subject[]): Promise<WhoKnows> {
  const id = subject.id ?? "";
  const asked: Asked = subject.kind === "person" ? { personIds: [id] } : { accountId: id };
  const knowers = knowersOf(await tiesOf(viewer, asked));
  const paths = subject.kind === "person" ? await pathsTo(viewer, id, knowers) : [];
  return { subject, alternatives, knowers, paths };
}

/** Closest first. */
export async function tiesOf(viewer: Viewer, asked: Asked): Promise<Tie[]> {
  return rankTies(viewer, await pairsOf(viewer, asked), now());
}

function knowersOf(ties: readonly Tie[]): Knower[] {
  const found = new Map<string, Knower>();
  for (const tie of ties) {
    const key = tie.colleagueId ?? tie.id;
    const knower = found.get(key);
    if (knower) knower.ties.push(tie);
    else found.set(key, { best: tie, ties: [tie] });
  }
  // Several faint ties do not make a strong one, but between two of a strength the one who knows more people comes first.
  const rank = ({ ties: known }: Knower) =>
    1 - known.reduce((left, { score }) => left * (1 - Math.min(score, 0.99)), 1);
  return [...found.values()]
    .sort((a, b) => rank(b) - rank(a) || (a.best.id < b.best.id ? -1 : 1))
    .slice(0, MOST_KNOWERS);
}

/** Through somebody a colleague knows well. Nameless ties make no path: its two ends would name her. */
async function pathsTo(viewer: Viewer, personId: string, direct: readonly Knower[]): Promise<Path[]> {
  const steps = new Map((await stepsTo(viewer, personId)).map((step) => [step.personId, step]));
  const taken = new Set(direct.map(({ best }) => best.colleagueId));
  const paths: Path[] = [];
  for (const tie of await tiesOf(viewer, { personIds: [...steps.keys()] })) {
    const step = steps.get(tie.personId);
    if (!step || tie.level === "faint" || tie.colleagueId === null || taken.has(tie.colleagueId)) continue;
    taken.add(tie.colleagueId);
    paths.push({ tie, step });
    if (paths.length === MOST_PATHS) break;
  }
  return paths;
}
