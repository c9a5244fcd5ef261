import { useFetcher } from "@remix-run/react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { Failure } from "~/data/failure.ts";
import type { DealCardFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { showToast } from "~/ui/toast-store.ts";
import { withMoves, type Column } from "./board-columns.ts";
import { PlainBoard } from "./plain-board.tsx";
import { stageWord } from "./words.ts";

const loadDragBoard = () => import("./drag-board.tsx");
const DragBoard = lazy(() => loadDragBoard().then((module) => ({ default: module.DragBoard })));
const MoveDialog = lazy(() => import("./move-dialog.tsx").then((module) => ({ default: module.MoveDialog })));

export interface StageChoice {
  id: string;
  key: string;
  name: string;
  kind: string;
}

/** What the move's action answers (routes/opportunities/move.ts). */
type Answer = { ok: true; data: { version: number } } | Failure;

interface Moving {
  deal: DealCardFragment;
  from: StageChoice;
  to: StageChoice;
  /** An undo is not offered an undo of its own. */
  undo: boolean;
}

/** Moves are shown at once, taken back when they are refused, and can be undone. */
export function Board({ columns, stages }: { columns: readonly Column[]; stages: readonly StageChoice[] }) {
  const t = useT("opportunities");
  const errors = useT("errors");
  const fetcher = useFetcher<Answer>();
  const [ready, setReady] = useState(false);
  const [choosing, setChoosing] = useState<DealCardFragment | null>(null);
  const [moves, setMoves] = useState<Record<string, string>>({});
  const moving = useRef<Moving | null>(null);

  // The page is read and scrolled long before anything is dragged.
  useEffect(() => {
    const timer = setTimeout(() => void loadDragBoard().then(() => setReady(true)), 200);
    return () => clearTimeout(timer);
  }, []);

  function send(move: Moving, version: number, lostReason = "") {
    moving.current = move;
    setMoves((standing) => ({ ...standing, [move.deal.id]: move.to.id }));
    const form = { stageId: bareId(move.to.id), version: String(version), lostReason };
    fetcher.submit(form, { method: "post", action: `/opportunities/${bareId(move.deal.id)}/move` });
  }

  function move(deal: DealCardFragment, stageId: string, lostReason?: string) {
    const to = stages.find((stage) => stage.id === stageId);
    if (to) send({ deal, from: deal.stage, to, undo: false }, deal.version, lostReason);
  }

  const settled = useRef<Answer | undefined>(undefined);
  useEffect(() => {
    const last = moving.current;
    if (fetcher.state !== "idle" || !fetcher.data || fetcher.data === settled.current || !last) return;
    settled.current = fetcher.data;
    moving.current = null;
    setMoves({});
    if (!fetcher.data.ok) {
      showToast({ text: errors(fetcher.data.key, fetcher.data.params), tone: "bad" });
      return;
    }
    const { version } = fetcher.data.data;
    const stage = stageWord(t, last.to);
    showToast({
      text: t(last.undo ? "board.movedBack" : "board.moved", { name: last.deal.name, stage }),
      ...(last.undo
        ? {}
        : { action: { label: t("common:undo"), run: () => send({ ...last, from: last.to, to: last.from, undo: true }, version) } }),
    });
  });

  const shown = withMoves(columns, moves);
  return (
    <>
      {ready ? (
        <Suspense fallback={<PlainBoard columns={shown} />}>
          <DragBoard columns={shown} onMove={(deal, stageId) => move(deal, stageId)} onChoose={setChoosing} />
        </Suspense>
      ) : (
        <PlainBoard columns={shown} />
      )}
      {choosing && (
        <Suspense>
          <MoveDialog
            deal={choosing}
            stages={stages}
            onClose={() => setChoosing(null)}
            onMove={(stageId, lostReason) => {
              setChoosing(null);
              move(choosing, stageId, lostReason);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
