import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { emptyDraft, keepDraft, readDraft, type Draft, type DraftAbout } from "./draft.ts";

interface DraftOf {
  /** Null until the browser has said what it keeps: the server knows nothing of drafts. */
  draft: Draft | null;
  /** What arrives late (a file) joins the draft as it is then. */
  change: (changed: (now: Draft) => Partial<Draft>) => void;
  /** It goes to the server as it stands. What is changed from here on is another text, with an id of its own. */
  sending: () => void;
  /** The server has it: only the text that was sent goes; what has been typed since is another draft. */
  sent: (clientId: string) => void;
}

/** What is being written at one place (an account, a thread), kept on this device with every stroke. */
export function useDraft(
  viewerId: string,
  place: string,
  box: RefObject<HTMLTextAreaElement>,
  about?: DraftAbout,
): DraftOf {
  const [draft, setDraft] = useState<Draft | null>(null);
  const given = useRef(about);
  given.current = about;
  const aboutKey = about ? [about.deal?.id, ...about.people.map(({ id }) => id)].join() : "";

  // The browser alone knows the draft, so the first paint is the empty box that the server sent; quick hands may have
  // typed into that box already.
  useEffect(() => {
    const kept = readDraft(viewerId, place) ?? emptyDraft();
    const body = bothTexts(kept.body, box.current?.value ?? "");
    setDraft({ ...kept, body, ...joined(kept, given.current) });
  }, [viewerId, place, box, aboutKey]);

  const change = useCallback(
    (changed: (now: Draft) => Partial<Draft>) =>
      setDraft((now) => {
        const before = now ?? emptyDraft();
        // An answer that never came may have been a yes: under the same id the server would keep the old words.
        const fresh = before.onItsWay ? { clientId: crypto.randomUUID(), onItsWay: false } : {};
        const next = { ...before, ...fresh, ...changed(before), keptAt: new Date().toISOString() };
        keepDraft(viewerId, place, next);
        return next;
      }),
    [viewerId, place],
  );

  const sending = useCallback(
    () =>
      setDraft((now) => {
        if (!now) return now;
        const next = { ...now, onItsWay: true };
        keepDraft(viewerId, place, next);
        return next;
      }),
    [viewerId, place],
  );

  const sent = useCallback(
    (clientId: string) =>
      setDraft((now) => {
        if (now?.clientId !== clientId) return now;
        const next = emptyDraft();
        keepDraft(viewerId, place, next);
        return next;
      }),
    [viewerId, place],
  );
  return { draft, change, sending, sent };
}

/** Neither the kept text nor what was typed before this script ran is lost; the same twice is once. */
export function bothTexts(kept: string, typed: string): string {
  if (kept.startsWith(typed)) return kept;
  return typed.startsWith(kept) ? typed : `${kept}\n${typed}`;
}

/** One deal, the one asked for last; people add up. */
function joined(kept: Draft, about: DraftAbout | undefined): DraftAbout {
  const people = about?.people.filter(({ id }) => kept.people.every((one) => one.id !== id)) ?? [];
  return { deal: about?.deal ?? kept.deal, people: [...kept.people, ...people] };
}
