import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

/** ← and → go from column to column; up and down have no meaning, for the order within a stage is the address's. */
export const toNextColumn: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const step = event.code === "ArrowRight" ? 1 : event.code === "ArrowLeft" ? -1 : 0;
  if (step === 0) return event.code.startsWith("Arrow") ? currentCoordinates : undefined;
  event.preventDefault();
  const columns = [...context.droppableRects.entries()].sort(([, a], [, b]) => a.left - b.left);
  const at = columns.findIndex(([id]) => id === context.over?.id);
  const next = columns[Math.min(columns.length - 1, Math.max(0, at + step))];
  const size = context.collisionRect;
  if (!next || !size) return currentCoordinates;
  const [, rect] = next;
  return { x: rect.left + (rect.width - size.width) / 2, y: rect.top + 40 };
};
