/** Ask → the connector accepts, declines privately or suggests someone → introduced → met → outcome. */
export const INTRODUCTION_STATES = [
  "asked",
  "accepted",
  "declined",
  "suggested",
  "introduced",
  "met",
  "closed",
  "withdrawn",
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

export const INTRODUCTION_ACTS = ["accept", "decline", "suggest", "introduce", "meet", "close", "withdraw"] as const;
export type IntroductionAct = (typeof INTRODUCTION_ACTS)[number];

/** The two it concerns. */
export type IntroductionSide = "requester" | "connector";

interface Step {
  from: readonly IntroductionState[];
  to: IntroductionState;
  by: readonly IntroductionSide[];
}

/** The whole machine: who may do what, when, and where it leads. */
export const INTRODUCTION_STEPS: Readonly<Record<IntroductionAct, Step>> = {
  accept: { from: ["asked"], to: "accepted", by: ["connector"] },
  decline: { from: ["asked", "accepted"], to: "declined", by: ["connector"] },
  suggest: { from: ["asked", "accepted"], to: "suggested", by: ["connector"] },
  introduce: { from: ["asked", "accepted"], to: "introduced", by: ["connector"] },
  meet: { from: ["introduced"], to: "met", by: ["requester", "connector"] },
  close: { from: ["introduced", "met"], to: "closed", by: ["requester", "connector"] },
  withdraw: { from: ["asked", "accepted"], to: "withdrawn", by: ["requester"] },
};

/** Where an act leads from a state, or null when that side may not do it there. */
export function nextState(
  state: IntroductionState,
  act: IntroductionAct,
  side: IntroductionSide,
): IntroductionState | null {
  const step = INTRODUCTION_STEPS[act];
  return step.by.includes(side) && step.from.includes(state) ? step.to : null;
}

/** The acts that the buttons of a side offer. */
export function openActs(state: IntroductionState, side: IntroductionSide): IntroductionAct[] {
  return INTRODUCTION_ACTS.filter((act) => nextState(state, act, side) !== null);
}

/** States in which something is still expected of someone. */
export const OPEN_STATES = ["asked", "accepted", "introduced"] as const satisfies readonly IntroductionState[];

/** Acts by which a connector of an anonymous tie shows who she is; until one of them her name is nowhere. */
export const REVEALING_ACTS: readonly IntroductionAct[] = ["accept", "introduce"];
