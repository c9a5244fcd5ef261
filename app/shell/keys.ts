/** What a key asks for, outside of fields. */
export type KeyAct = "compose" | "whoKnows" | "newDeal" | "search" | "palette" | "shortcuts" | { goTo: string };

export interface KeyPress {
  key: string;
  meta: boolean;
  ctrl: boolean;
  alt: boolean;
  /** The focus is in something one types in. */
  typing: boolean;
}

export interface KeyState {
  /** When `g` was pressed, in ms; 0 when it was not. */
  leader: number;
}

const leaderLifetime = 1_200;

/**
 * One key, one act: `c` posts, `w` asks who knows someone, `n` begins an opportunity, `/` searches, `?` explains, `g` then a letter goes. ⌘K works everywhere, single keys only where
 * nobody is typing, and not at all when a reader switched them off (WCAG 2.1.4).
 */
export function actOfKey(
  press: KeyPress,
  state: KeyState,
  now: number,
  singleKeys: boolean,
): { act?: KeyAct; state: KeyState } {
  const idle = { state: { leader: 0 } };
  if (press.key.toLowerCase() === "k" && (press.meta || press.ctrl) && !press.alt) return { act: "palette", ...idle };
  if (!singleKeys || press.typing || press.meta || press.ctrl || press.alt) return idle;
  if (state.leader > 0 && now - state.leader < leaderLifetime)
    return { act: { goTo: press.key.toLowerCase() }, ...idle };
  switch (press.key) {
    case "g":
      return { state: { leader: now } };
    case "c":
      return { act: "compose", ...idle };
    case "w":
      return { act: "whoKnows", ...idle };
    case "n":
      return { act: "newDeal", ...idle };
    case "/":
      return { act: "search", ...idle };
    case "?":
      return { act: "shortcuts", ...idle };
    default:
      return idle;
  }
}
