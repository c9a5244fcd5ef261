import { useCallback, useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { chooseMention, mentionAt, type Named } from "./mention-text.ts";
import { MentionList } from "./mention-list.tsx";

interface Mentions {
  /** Under the box: who fits what is typed after @, or nothing. */
  list: ReactNode;
  /** For the box, which keeps the focus all along. */
  box: { "aria-controls": string | undefined; "aria-activedescendant": string | undefined };
  /** The caret is there now; after typing, the list may open again. */
  moved: (caret: number, typed?: boolean) => void;
  /** True when the key was the list's. */
  takes: (event: KeyboardEvent) => boolean;
}

/** Colleagues by @ in a box of text. `change` gets the text with the chosen name in it, and whom the name means. */
export function useMentions(
  text: string,
  field: RefObject<HTMLTextAreaElement>,
  change: (text: string, person: Named) => void,
): Mentions {
  const [caret, setCaret] = useState(0);
  const [choices, setChoices] = useState<Named[]>([]);
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const listId = useId();
  const at = closed ? null : mentionAt(text, caret);
  const open = at !== null && choices.length > 0;

  const onFound = useCallback((found: Named[]) => {
    setChoices(found);
    setActive(0);
  }, []);

  function choose(index: number) {
    const person = choices[index];
    if (!person) return;
    const { text: next, caret: end } = chooseMention(text, caret, person.name);
    change(next, person);
    setCaret(end);
    requestAnimationFrame(() => field.current?.setSelectionRange(end, end));
  }

  function takes(event: KeyboardEvent): boolean {
    if (!open) return false;
    if (event.key === "ArrowDown") setActive((active + 1) % choices.length);
    else if (event.key === "ArrowUp") setActive((active + choices.length - 1) % choices.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(active);
    else if (event.key === "Escape") setClosed(true);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  return {
    list: at && <MentionList id={listId} query={at.query} active={active} onFound={onFound} onChoose={choose} />,
    box: {
      "aria-controls": open ? listId : undefined,
      "aria-activedescendant": open ? `${listId}-${active}` : undefined,
    },
    moved(next, typed = false) {
      setCaret(next);
      if (typed) setClosed(false);
    },
    takes,
  };
}
