import { useActionData, useLocation } from "@remix-run/react";
import { useRef } from "react";

/**
 * What the page's action answered last, until one moves on or sends again.
 *
 * Remix's `useActionData` forgets it as soon as the page is read again for any other reason (completeNavigation of
 * @remix-run/router 1.x), and pages here are read again whenever there is news: why something was refused would vanish before it was read.
 */
export function useAnswer<Action>(): ReturnType<typeof useActionData<Action>> {
  const answer = useActionData<Action>();
  // Another one with each move and each sending; the same when the page is read again.
  const { key } = useLocation();
  const last = useRef({ key, answer });
  if (answer !== undefined || last.current.key !== key) last.current = { key, answer };
  return last.current.answer;
}
