import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

type Asked = Pick<ShouldRevalidateFunctionArgs, "actionStatus" | "defaultShouldRevalidate">;

/** Somebody else was quicker: what is shown is old. */
const CONFLICT = 409;

/**
 * Whether a page is read again after a write. A refused one changed nothing; and whose session has ended would be led to the door from
 * where the way there has just been shown. To be asked by each `shouldRevalidate`: Remix gives those that have one `true` as the default,
 * whatever the status (getShouldRevalidateFunction of its routes.js).
 */
export function unlessRefused({ actionStatus = 200, defaultShouldRevalidate }: Asked): boolean {
  return (actionStatus < 400 || actionStatus === CONFLICT) && defaultShouldRevalidate;
}
