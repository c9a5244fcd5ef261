import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Failure } from "~/data/failure.ts";
import { bareId } from "~/data/ids.ts";
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

/** Sends moves, says how each ended, and offers to undo it. `onSettled` runs once the page's data is fresh again. */
export function useMover(
  onSend: (move: Moving) => void,
  onSettled: () => void,
): (move: Moving, version: number) => void {
  const t = useT("opportunities");
  const errors = useT("errors");
  const fetcher = useFetcher<Answer>();
  const last = useRef<Moving | null>(null);

  function send(move: Moving, version: number) {
    last.current = move;
    onSend(move);
    const form = { stageId: bareId(move.to.id), version: String(version), lostReason: move.lostReason ?? "" };
    fetcher.submit(form, { method: "post", action: `/opportunities/${bareId(move.deal.id)}/move` });
  }

  function settle(answer: Answer) {
    const move = last.current;
    if (!move) return;
    last.current = null;
    onSettled();
    if (!answer.ok) {
      showToast({ text: errors(answer.key, answer.params), tone: "bad" });
      return;
    }
    const back = { deal: move.deal, from: move.to, to: move.from, undo: true };
    const undo = { label: t("common:undo"), run: () => send(back, answer.data.version) };
    showToast({
      text: t(move.undo ? "board.movedBack" : "board.moved", { name: move.deal.name, stage: stageWord(t, move.to) }),
      ...(move.undo ? {} : { action: undo }),
    });
  }

  const settleNow = useRef(settle);
  settleNow.current = settle;
  useEffect(() => {
    if (fetcher.state === "idle" && fetcher.data) settleNow.current(fetcher.data);
  }, [fetcher.state, fetcher.data]);
  return send;
}
