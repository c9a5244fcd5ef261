import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { keep, readKept } from "../data/kept.ts";
import { fillFields, isTouched, readFields, type FieldValues } from "./form-fields.ts";
import { useT } from "./locale/context.tsx";

export interface FormDraftProps {
  viewerId: string;
  /** What is edited: "account:0193…". */
  place: string;
  /** The form came back from the server with what was sent in it: that stands, and is kept. */
  answered?: boolean;
  /** What the page looks after itself: files and the like. Given back with the fields. */
  more?: object;
  moreTouched?: boolean;
  onBack?: (more: unknown) => void;
  /** Whether what is kept was saved meanwhile: it is forgotten then. */
  isDone?: (more: unknown) => boolean;
}

interface Kept {
  fields: FieldValues;
  more?: unknown;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && typeof (value as Kept).fields === "object";

export const isFormKept = (viewerId: string, place: string): boolean => isKept(readKept(viewerId, place));

export const forgetForm = (viewerId: string, place: string): boolean => keep(viewerId, place, null);

type More = Pick<FormDraftProps, "more" | "moreTouched">;

function keepForm(form: HTMLFormElement, viewerId: string, place: string, answered: boolean, also: More): void {
  const written = answered || also.moreTouched || isTouched(form);
  keep(viewerId, place, written ? { fields: readFields(form), more: also.more, keptAt: new Date() } : null);
}

/**
 * Stands in a form that changes something, and keeps what is written there on this device until it is saved or given up, as drafts
 * of posts are. With the fields goes the version that they were read at: what others changed meanwhile is found out as ever.
 */
export function FormDraft(props: FormDraftProps) {
  const { viewerId, place, answered = false, more, moreTouched = false, onBack, isDone } = props;
  const latest = useRef({ more, moreTouched, onBack, isDone });
  latest.current = { more, moreTouched, onBack, isDone };
  const t = useT("common");
  const spot = useRef<HTMLParagraphElement>(null);
  const [back, setBack] = useState(false);
  const { pathname, search } = useLocation();
  const navigation = useNavigation();

  useEffect(() => {
    const form = spot.current?.closest("form");
    if (!form) return;
    const kept = readKept(viewerId, place);
    if (isKept(kept) && latest.current.isDone?.(kept.more)) forgetForm(viewerId, place);
    // Quick hands have written already: both cannot stand in one field, and what one sees stands.
    else if (!answered && isKept(kept) && !isTouched(form)) {
      fillFields(form, kept.fields);
      latest.current.onBack?.(kept.more);
      setBack(true);
    }
    const keepNow = () => keepForm(form, viewerId, place, answered, latest.current);
    if (answered) keepNow();
    const giveUp = () => {
      forgetForm(viewerId, place);
      setBack(false);
    };
    form.addEventListener("reset", giveUp);
    form.addEventListener("input", keepNow);
    form.addEventListener("change", keepNow);
    return () => {
      form.removeEventListener("reset", giveUp);
      form.removeEventListener("input", keepNow);
      form.removeEventListener("change", keepNow);
    };
  }, [viewerId, place, answered]);

  const moreKey = JSON.stringify(more);
  const opened = useRef(moreKey);
  useEffect(() => {
    const form = spot.current?.closest("form");
    if (form && moreKey !== opened.current) keepForm(form, viewerId, place, answered, latest.current);
  }, [moreKey, viewerId, place, answered]);

  // Saved: the answer to this very form leads away from it, and not to the door.
  const { state, formMethod, formAction, location } = navigation;
  const away =
    state === "loading" && formMethod === "POST" && location.pathname + location.search !== pathname + search;
  const saved = away && location.pathname !== "/sign-in";
  useEffect(() => {
    const form = spot.current?.closest("form");
    if (!saved || !form) return;
    const { pathname: path, search: query } = new URL(form.action);
    if (path + query === formAction) forgetForm(viewerId, place);
  }, [saved, formAction, viewerId, place]);

  return (
    <p ref={spot} className="hint full" role="status" hidden={!back}>
      {back && t("draftBack")}
    </p>
  );
}
