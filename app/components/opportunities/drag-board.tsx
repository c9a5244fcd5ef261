import {
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type Announcements,
  type CollisionDetection,
  type DragEndEvent,
} from "@dnd-kit/core";
import { useState, type ReactNode } from "react";
import type { DealCardFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { BoardColumn } from "./board-column.tsx";
import type { Column } from "./board-columns.ts";
import { ColumnMore } from "./column-more.tsx";
import { DealCardBody } from "./deal-card.tsx";
import { DragBar } from "./drag-bar.tsx";
import { toNextColumn } from "./drag-keys.ts";
import { stageWord } from "./words.ts";

export interface DragBoardProps {
  columns: readonly Column[];
  /** The deal was let go on another stage. */
  onMove: (deal: DealCardFragment, stageId: string) => void;
  /** The handle was pressed without dragging: choose a stage from a list. */
  onChoose: (deal: DealCardFragment) => void;
}

/** Under a pointer the column under it; from the keyboard the nearest one. */
const column: CollisionDetection = (args) => {
  const under = pointerWithin(args);
  return under.length > 0 ? under : closestCenter(args);
};

/** The board once its script has arrived: cards are dragged by mouse, by a long press, or with the keys from their handle. */
export function DragBoard({ columns, onMove, onChoose }: DragBoardProps) {
  const t = useT("opportunities");
  const [lifted, setLifted] = useState<DealCardFragment | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextColumn }),
  );
  const cards = columns.flatMap((each) => each.cards);
  const stageOf = (id: unknown) => columns.find((each) => each.stage.id === id)?.stage;
  const nameOf = (id: unknown) => cards.find((card) => card.id === id)?.name ?? "";
  const wordOf = (id: unknown) => {
    const stage = stageOf(id);
    return stage ? stageWord(t, stage) : "";
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("drag.lifted", { name: nameOf(active.id) }),
    onDragOver: ({ active, over: target }) =>
      target ? t("drag.over", { name: nameOf(active.id), stage: wordOf(target.id) }) : undefined,
    onDragEnd: ({ active, over: target }) => t("drag.dropped", { name: nameOf(active.id), stage: wordOf(target?.id) }),
    onDragCancel: ({ active }) => t("drag.back", { name: nameOf(active.id) }),
  };

  function end({ active, over: target }: DragEndEvent) {
    const deal = cards.find((card) => card.id === active.id);
    setLifted(null);
    setOver(null);
    if (deal && target && stageOf(target.id) && target.id !== deal.stage.id) onMove(deal, String(target.id));
  }

  return (
    <DndContext
      id="board"
      sensors={sensors}
      collisionDetection={column}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("drag.help") } }}
      onDragStart={({ active }) => setLifted(cards.find((card) => card.id === active.id) ?? null)}
      onDragOver={({ over: target }) => setOver(target ? String(target.id) : null)}
      onDragEnd={end}
      onDragCancel={() => {
        setLifted(null);
        setOver(null);
      }}
    >
      <div className="board">
        {columns.map((each) => (
          <Target key={each.stage.id} column={each} on={lifted !== null && over === each.stage.id}>
            {each.cards.map((deal) => (
              <DragCard key={deal.id} deal={deal} onChoose={onChoose} />
            ))}
          </Target>
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {lifted && (
          <div className="card is-lifted">
            <DealCardBody deal={lifted} />
          </div>
        )}
      </DragOverlay>
      {lifted && <DragBar name={lifted.name} stage={wordOf(over ?? lifted.stage.id)} />}
    </DndContext>
  );
}

function Target({ column: each, on, children }: { column: Column; on: boolean; children: ReactNode }) {
  const { setNodeRef } = useDroppable({ id: each.stage.id });
  return (
    <BoardColumn column={each} target={on} listRef={setNodeRef} more={<ColumnMore column={each} />}>
      {children}
    </BoardColumn>
  );
}

/** The mouse takes the card anywhere, and its place stays, dashed; keys and screen readers take the handle. */
function DragCard({ deal, onChoose }: { deal: DealCardFragment; onChoose: (deal: DealCardFragment) => void }) {
  const t = useT("opportunities");
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: deal.id,
    disabled: !deal.viewerCan.edit,
  });
  if (isDragging) {
    return (
      <li className="card-gap" ref={setNodeRef}>
        {t("drag.wasHere", { name: deal.name })}
      </li>
    );
  }
  const { onKeyDown, ...pointer } = listeners ?? {};
  return (
    <li className="card" ref={setNodeRef} {...pointer}>
      <DealCardBody
        deal={deal}
        handle={
          deal.viewerCan.edit && (
            <button
              className="card-handle"
              type="button"
              ref={setActivatorNodeRef}
              aria-label={t("board.move", { name: deal.name })}
              aria-describedby={attributes["aria-describedby"]}
              aria-roledescription={t("drag.role")}
              onKeyDown={onKeyDown as React.KeyboardEventHandler}
              onClick={() => onChoose(deal)}
            >
              <Icon name="grip-vertical" />
            </button>
          )
        }
      />
    </li>
  );
}
