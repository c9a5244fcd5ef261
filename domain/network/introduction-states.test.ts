import { describe, expect, it } from "vitest";
import {
  INTRODUCTION_ACTS,
  INTRODUCTION_STATES,
  nextState,
  openActs,
  OPEN_STATES,
  type IntroductionSide,
  type IntroductionState,
} from "./introduction-states.ts";

const SIDES: IntroductionSide[] = ["requester", "connector"];

/** Every state one can come to from a first ask. */
function reachable(): Set<IntroductionState> {
  const seen = new Set<IntroductionState>(["asked"]);
  for (const state of seen) {
    for (const act of INTRODUCTION_ACTS)
      for (const side of SIDES) {
        const next = nextState(state, act, side);
        if (next) seen.add(next);
      }
  }
  return seen;
}

describe("introductions", () => {
  it("go from ask to outcome", () => {
    expect(nextState("asked", "accept", "connector")).toBe("accepted");
    expect(nextState("accepted", "introduce", "connector")).toBe("introduced");
    expect(nextState("introduced", "meet", "requester")).toBe("met");
    expect(nextState("met", "close", "requester")).toBe("closed");
  });

  it("are answered by the connector alone and withdrawn by the requester alone", () => {
    for (const act of ["accept", "decline", "suggest", "introduce"] as const)
      expect(nextState("asked", act, "requester")).toBeNull();
    expect(nextState("asked", "withdraw", "connector")).toBeNull();
    expect(nextState("asked", "withdraw", "requester")).toBe("withdrawn");
  });

  it("can be introduced in one act, without accepting first", () => {
    expect(nextState("asked", "introduce", "connector")).toBe("introduced");
  });

  it("end: nothing leaves declined, suggested, closed or withdrawn", () => {
    for (const state of ["declined", "suggested", "closed", "withdrawn"] as const) {
      expect(SIDES.flatMap((side) => openActs(state, side))).toEqual([]);
    }
  });

  it("offer an act to somebody in every open state, and reach every state", () => {
    for (const state of OPEN_STATES) expect(SIDES.flatMap((side) => openActs(state, side)).length).toBeGreaterThan(0);
    expect([...reachable()].sort()).toEqual([...INTRODUCTION_STATES].sort());
  });

  it("are never met before they are introduced", () => {
    for (const state of INTRODUCTION_STATES.filter((one) => one !== "introduced")) {
      expect(nextState(state, "meet", "requester")).toBeNull();
    }
  });
});
