import { useEffect, useRef } from "react";
import { actOfKey, type KeyAct, type KeyState } from "./keys.ts";

const storageKey = "single-keys";

/** Whether single-letter keys act; a reader's choice, kept in this browser. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing still works; the choice lasts as long as the page.
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest("input, textarea, select, [role='menu'], [role='listbox']") !== null
  );
}

/** One listener for the whole product. Pages with keys of their own must not take these. */
export function useGlobalKeys(onAct: (act: KeyAct) => boolean | void): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    let state: KeyState = { leader: 0 };
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const press = {
        key: event.key,
        meta: event.metaKey,
        ctrl: event.ctrlKey,
        alt: event.altKey,
        typing: isTyping(event.target) || document.querySelector("[role='dialog'], [role='alertdialog']") !== null,
      };
      const next = actOfKey(press, state, Date.now(), singleKeysOn());
      state = next.state;
      if (next.act && latest.current(next.act) !== false) event.preventDefault();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
