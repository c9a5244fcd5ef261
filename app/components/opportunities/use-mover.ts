import { useSubmit } from "@remix-run/react";
import { useRef } from "react";
import type { Failure } from "~/data/failure.ts";
import { bareId } from "~/data/ids.ts";
import { expectAnswer, isExpected } from "~/shell/answers-store.ts";
import { useT } from "~/shell/locale/context.tsx";
import { showToast } from "~/ui/toast-store.ts";
import type { StageChoice } from "./board.tsx";
import { stageWord } from "./words.ts";

/** What routes/opportunities/move.ts answers. */
type Answer = { ok: true; data: { version: number } } | Failure;

export interface Moving {
  deal: { id: string; name: string };
  from: StageChoice;
  to: StageChoice;
  lostReason?: string;
  /** An undo is not offered an undo of its own. */
  undo?: boolean;
}

/**
 * Sends moves, says how each ended, and offers to undo it. Several deals may be under way at once; one that is moved again meanwhile
 * goes on from there once its first move is answered. `onSettled` runs when the page's data is fresh again.
 */
export function useMover(
  onSend: (move: Moving) => void,
  onSettled: (move: Moving) => void,
): (move: Moving, version: number) => void {
  const t = useT("opportunities");
  const submit = useSubmit();
  /** Where deals are to go on to, by their id: the last word counts. */
  const next = useRef(new Map<string, Moving>());

  function send(move: Moving, version: number) {
    onSend(move);
    const id = bareId(move.deal.id);
    const fetcherKey = `move-${id}`;
    if (isExpected(fetcherKey)) return void next.current.set(id, move);
    expectAnswer(fetcherKey, (answer) => settle(move, answer as Answer | undefined));
    const form = { stageId: bareId(move.to.id), version: String(version), lostReason: move.lostReason ?? "" };
    submit(form, { method: "post", action: `/opportunities/${id}/move`, navigate: false, fetcherKey });
  }

  function settle(move: Moving, answer: Answer | undefined) {
    const id = bareId(move.deal.id);
    const then = next.current.get(id);
    next.current.delete(id);
    if (answer?.ok && then && then.to.id !== move.to.id) return send({ ...then, from: move.to }, answer.data.version);
    onSettled(move);
    if (!answer?.ok) return;
    const back = { deal: move.deal, from: move.to, to: move.from, undo: true };
    const undo = { label: t("common:undo"), run: () => send(back, answer.data.version) };
    showToast({
      text: t(move.undo ? "board.movedBack" : "board.moved", { name: move.deal.name, stage: stageWord(t, move.to) }),
      ...(move.undo ? {} : { action: undo }),
    });
  }

  return send;
}
