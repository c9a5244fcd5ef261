import { prisma, transaction } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import { assertCan, loadVisible, type Act } from "../access.ts";
import { Conflict, InvalidInput } from "../errors.ts";
import { event, recordEvent, type EventType } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { followIntroductionInput } from "./introduction-input.ts";
import {
  INTRODUCTION_STEPS,
  nextState,
  REVEALING_ACTS,
  type IntroductionAct,
  type IntroductionState,
} from "./introduction-states.ts";

const RULES = {
  accept: "introduction.answer",
  decline: "introduction.answer",
  suggest: "introduction.answer",
  introduce: "introduction.answer",
  meet: "introduction.follow",
  close: "introduction.follow",
  withdraw: "introduction.withdraw",
} as const satisfies Record<IntroductionAct, Act>;

const EVENTS = {
  accepted: "introduction.accepted",
  declined: "introduction.declined",
  introduced: "introduction.introduced",
  met: "introduction.met",
  closed: "introduction.closed",
  withdrawn: "introduction.withdrawn",
} as const satisfies Partial<Record<IntroductionState, EventType>>;

/** One step of an introduction (introduction-states.ts says which may be taken). Taking it twice changes nothing. */
export async function followIntroduction(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(followIntroductionInput, raw);
  const ask = await loadVisible(viewer, "introduction", input.id);
  const suggestedUserId = input.suggestedUserId
    ? (await loadVisible(viewer, "colleague", input.suggestedUserId)).id
    : null;
  assertCan(viewer, RULES[input.act], ask);
  if (suggestedUserId && [ask.requesterId, ask.connectorId].includes(suggestedUserId)) {
    throw new InvalidInput([{ path: "suggestedUserId", key: "someoneElse" }]);
  }
  const { id, requesterId, connectorId, personId } = ask;
  if (ask.state === INTRODUCTION_STEPS[input.act].to) return { id };
  const side = ask.connectorId === viewer.id ? "connector" : "requester";
  const state = nextState(ask.state as IntroductionState, input.act, side);
  if (!state) throw new Conflict(ask.version, "introductionMoved");
  const person = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
  return transaction(async (tx) => {
    const { count } = await tx.introduction.updateMany({
      where: { id, version: input.version ?? ask.version },
      data: {
        state,
        changedAt: now(),
        version: { increment: 1 },
        ...(input.note != null && side === "connector" && { note: input.note }),
        ...(input.act === "suggest" && { suggestedUserId }),
        ...(input.act === "close" && { outcome: input.outcome ?? "" }),
        ...(REVEALING_ACTS.includes(input.act) && { anonymous: false }),
      },
    });
    if (count === 0) throw new Conflict(ask.version);
    // Until she shows herself, nothing that comes of the event (notice, live, audit) may carry her as its actor.
    const hidden = ask.anonymous && side === "connector" && !REVEALING_ACTS.includes(input.act);
    const payload = { introductionId: id, requesterId, connectorId, personId };
    const told =
      state === "suggested"
        ? event("introduction.suggested", person, { ...payload, suggestedUserId: suggestedUserId ?? "" })
        : event(EVENTS[state as keyof typeof EVENTS], person, payload);
    await recordEvent(tx, hidden ? null : viewer, told);
    return { id };
  });
}
