/** The audience every colleague belongs to. */
export const EVERYONE = "00000000-0000-7000-8000-000000000001";

export type StageKey = "tip" | "qualified" | "proposal" | "negotiation" | "won" | "lost";

const stageId = (position: number): string => `00000000-0000-7000-8000-00000000010${position}`;

/** The standard pipeline: few steps, none with mandatory fields. */
export const stages = (
  [
    ["tip", "open", 0.1],
    ["qualified", "open", 0.3],
    ["proposal", "open", 0.5],
    ["negotiation", "open", 0.7],
    ["won", "won", 1],
    ["lost", "lost", 0],
  ] as const
).map(([key, kind, probability], position) => ({ id: stageId(position), key, name: "", position, kind, probability }));

export function stageOf(key: StageKey): (typeof stages)[number] {
  return stages.find((stage) => stage.key === key)!;
}
