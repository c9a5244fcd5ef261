/**
 * Between the key that opens a box and the box, its script is on the way. Letters typed meanwhile are the box's: they wait
 * here instead of being lost, or taken for other keys.
 */
const PATIENCE = 4_000;
let letters = "";
let stop: (() => void) | null = null;

function isBox(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
}

/** From now until a box has the focus, or four seconds. */
export function expectTyping(): void {
  stop?.();
  letters = "";
  function onKey(event: KeyboardEvent) {
    if (event.key === "Escape" || isBox(event.target)) return stop?.();
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === "Backspace") letters = letters.slice(0, -1);
    else if (event.key.length === 1) letters += event.key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const timer = setTimeout(() => stop?.(), PATIENCE);
  stop = () => {
    clearTimeout(timer);
    document.removeEventListener("keydown", onKey, true);
    stop = null;
  };
  document.addEventListener("keydown", onKey, true);
}

/** What was typed on the way; the box has the keys from here on. */
export function takeTyped(): string {
  stop?.();
  const typed = letters;
  letters = "";
  return typed;
}
