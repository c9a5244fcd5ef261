import { useEffect, useState } from "react";
import { lineIsBack } from "~/data/line.ts";
import type { DealCardFragment } from "~/gql/graphql.ts";
import { late } from "~/shell/late.tsx";
import { withMoves, type Column } from "./board-columns.ts";
import { PlainBoard } from "./plain-board.tsx";
import { useMover } from "./use-mover.ts";

const DragBoard = late(async () => (await import("./drag-board.tsx")).DragBoard);
const MoveDialog = late(async () => (await import("./move-dialog.tsx")).MoveDialog);

const nothing = () => undefined;

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
    const left = new AbortController();
    const load = () => lineIsBack(left.signal).then(() => setReady(true), nothing);
    const timer = setTimeout(() => void load(), 200);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, []);

  function move(deal: DealCardFragment, stageId: string, lostReason = "") {
    const to = stages.find((stage) => stage.id === stageId);
    if (to) send({ deal, from: deal.stage, to, lostReason }, deal.version);
  }

  const shown = withMoves(columns, moves);
  return (
    <>
      {ready ? (
        <DragBoard
          columns={shown}
          onMove={(deal, stageId) => move(deal, stageId)}
          onChoose={setChoosing}
          fallback={<PlainBoard columns={shown} />}
          onMissing={() => setReady(false)}
        />
      ) : (
        <PlainBoard columns={shown} />
      )}
      {choosing && (
        <MoveDialog
          deal={choosing}
          stages={stages}
          onClose={() => setChoosing(null)}
          onMissing={() => setChoosing(null)}
          onMove={(stageId, lostReason) => {
            setChoosing(null);
            move(choosing, stageId, lostReason);
          }}
        />
      )}
    </>
  );
}
