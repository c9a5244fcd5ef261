import type { Viewer } from "../viewer.ts";
import { strength, type StrengthLevel, type Trace } from "./strength.ts";
import type { Evidence } from "./strength-evidence.ts";
import type { StrengthChannel } from "./strength-settings.ts";
import { tieHandle } from "./tie-handle.ts";
import type { PairRow, TouchRow } from "./tie-traces.sql.ts";

/** That a colleague knows someone, as far as the viewer may know of it. */
export interface Tie {
  /** Unique in an answer; says nothing of who it is. */
  id: string;
  /** Null: she is shown without her name, and is asked through `handle`. */
  colleagueId: string | null;
  handle: string | null;
  /** Set for nameless ties only, and only when so many work there that it names nobody. */
  department: string | null;
  personId: string;
  personName: string;
  score: number;
  level: StrengthLevel;
  readonly evidence: Evidence[];
  /** Last contact; null when unknown, or when telling would show who she is. */
  lastAt: Date | null;
  interactions: number;
  meetings: number;
  /** Her own words on how she knows her; empty when nothing was claimed, or for nameless ties. */
  how: string;
  claimed: boolean;
  postId: string | null;
  /** The viewer's own open ask. */
  askId: string | null;
  isViewer: boolean;
}

/** A department with fewer people than this would give the name away. */
const CROWD = 5;

const CHANNELS: Readonly<Record<string, StrengthChannel>> = {
  "e-mail": "e-mail",
  call: "call",
  meeting: "meeting",
  letter: "letter",
  visit: "visit",
  chat: "chat",
  social: "social",
  web: "web",
  event: "event",
  met: "meeting",
  introduced: "chat",
  "post:face-to-face": "meeting",
  "post:phone": "call",
  "post:e-mail": "e-mail",
  "post:letter": "letter",
  "post:chat": "chat",
  "post:social": "social",
  "post:web": "web",
  "post:event": "event",
};

/** What one does without the other having to answer: no sign of knowing each other. */
const ONE_WAY = new Set<StrengthChannel>(["letter", "social", "web"]);
const MEETINGS = new Set<string>(["meeting", "visit", "event"]);

/** Ties that may be called knowing each other, closest first. Who chose to show nothing is not among them. */
export function rankTies(viewer: Viewer, pairs: readonly PairRow[], at: Date): Tie[] {
  const ties: Tie[] = [];
  for (const pair of pairs) {
    const own = pair.userId === viewer.id;
    if (pair.disclosure === "nothing" && !own) continue;
    const hidden = pair.disclosure === "anonymous" && !own;
    // Of a nameless tie the claim alone counts: what was observed stands on the timeline beside her name.
    const tie = tieOf(viewer, hidden ? { ...pair, touches: null, postId: null } : pair, at);
    if (tie) ties.push(hidden ? nameless(viewer, pair, tie) : tie);
  }
  return ties.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function tieOf(viewer: Viewer, pair: PairRow, at: Date): Tie | null {
  const touches = pair.touches ?? [];
  const claims = pair.claimed && pair.claimedAt ? [{ level: pair.claimed, at: pair.claimedAt }] : [];
  const known = strength(tracesOf(touches), at, claims);
  const { score, level, lastAt } = known;
  if (!level) return null;
  const interactions = touches.filter(([, via]) => !via.startsWith("post:"));
  return {
    id: `${pair.userId}.${pair.personId}`,
    colleagueId: pair.userId,
    handle: null,
    department: null,
    personId: pair.personId,
    personName: pair.personName,
    score,
    level,
    get evidence() {
      return known.evidence;
    },
    lastAt,
    interactions: interactions.length,
    meetings: interactions.filter(([, via]) => MEETINGS.has(via)).length,
    how: pair.how ?? "",
    claimed: claims.length > 0,
    postId: pair.postId,
    askId: pair.askId,
    isViewer: pair.userId === viewer.id,
  };
}

/** Without anything that is hers alone: dates and words of her own would give her a name. */
function nameless(viewer: Viewer, pair: PairRow, tie: Tie): Tie {
  const handle = tieHandle(pair.relationshipId ?? "", viewer.id);
  return {
    ...tie,
    id: handle,
    handle,
    colleagueId: null,
    department: pair.departmentSize >= CROWD ? pair.department : null,
    evidence: [],
    how: "",
  };
}

function tracesOf(touches: readonly TouchRow[]): Trace[] {
  // One mail may have gone unanswered; where there are several, someone answers.
  const mails = touches.filter(([, via]) => via.endsWith("e-mail")).length;
  return touches.map(([at, via, others]) => {
    const channel = CHANNELS[via] ?? "chat";
    const oneWay = ONE_WAY.has(channel) || (channel === "e-mail" && mails < 2);
    return { at: new Date(at), channel, direction: oneWay ? "out" : "both", others };
  });
}
