export type StageKey = "tip" | "qualified" | "proposal" | "negotiation" | "won" | "lost";

const stageId = (position: number): string => `00000000-0000-7000-8000-00000000010${position}`;

/** The standard pipeline, as the first migration makes it. */
export const stages = (
  [
    ["tip", "open", 0.1],
    ["qualified", "open", 0.3],
    ["proposal", "open", 0.5],
    ["negotiation", "open", 0.7],
    ["won", "won", 1],
    ["lost", "lost", 0],
  ] as const
).map(([key, kind, probability], index) => ({
  id: stageId(index + 1),
  key,
  name: "",
  position: index + 1,
  kind,
  probability,
}));

export function stageOf(key: StageKey): (typeof stages)[number] {
  return stages.find((stage) => stage.key === key)!;
}
