import { lazy, Suspense, useEffect, useState } from "react";
import type { DealCardFragment } from "~/gql/graphql.ts";
import { withMoves, type Column } from "./board-columns.ts";
import { PlainBoard } from "./plain-board.tsx";
import { useMover } from "./use-mover.ts";

const loadDragBoard = () => import("./drag-board.tsx");
const DragBoard = lazy(() => loadDragBoard().then((module) => ({ default: module.DragBoard })));
const MoveDialog = lazy(() => import("./move-dialog.tsx").then((module) => ({ default: module.MoveDialog })));

export interface StageChoice {
  id: string;
  key: string;
  name: string;
  kind: string;
}

/** Moves are shown at once, taken back when they are refused, and can be undone. */
export function Board({ columns, stages }: { columns: readonly Column[]; stages: readonly StageChoice[] }) {
  const [ready, setReady] = useState(false);
  const [choosing, setChoosing] = useState<DealCardFragment | null>(null);
  const [moves, setMoves] = useState<Record<string, string>>({});
  const send = useMover(
    (move) => setMoves((standing) => ({ ...standing, [move.deal.id]: move.to.id })),
    ({ deal }) => setMoves(({ [deal.id]: _arrived, ...standing }) => standing),
  );

  // The page is read and scrolled long before anything is dragged. Where the script cannot be had, the plain board stays.
  useEffect(() => {
    const load = () =>
      loadDragBoard().then(
        () => setReady(true),
        () => undefined,
      );
    const timer = setTimeout(() => void load(), 200);
    return () => clearTimeout(timer);
  }, []);

  function move(deal: DealCardFragment, stageId: string, lostReason = "") {
    const to = stages.find((stage) => stage.id === stageId);
    if (to) send({ deal, from: deal.stage, to, lostReason }, deal.version);
  }

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
