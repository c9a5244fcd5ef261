import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

type Asked = Pick<ShouldRevalidateFunctionArgs, "actionStatus" | "defaultShouldRevalidate" | "formMethod">;

/** Somebody else was quicker: what is shown is old. */
const CONFLICT = 409;

/**
 * Whether a page is read again after a write. A refused one changed nothing; and whose session has ended would be led to the door from
 * where the way there has just been shown. To be asked by each `shouldRevalidate`: Remix gives those that have one `true` as the default,
 * whatever the status (getShouldRevalidateFunction of its routes.js).
 */
export function unlessRefused(asked: Asked): boolean {
  const { actionStatus = 200, defaultShouldRevalidate } = asked;
  return (actionStatus < 400 || actionStatus === CONFLICT || supersedes(asked)) && defaultShouldRevalidate;
}

/**
 * Whether what is about to be read takes the place of another reading: of a move, of news, or behind another write.
 *
 * The router gives up the older of two readings, even when the newer leaves out what the older was to bring (abortStaleFetchLoads and
 * completeNavigation in handleFetcherAction of its router.js): a page would stay as it was, or show one account under the address of
 * another. So whoever leaves out something asks this first, and leaves out nothing then.
 */
export function supersedes({ formMethod }: Pick<Asked, "formMethod">): boolean {
  const { navigation, revalidation, fetchers } = globalThis.__remixRouter.state;
  const behindWrites = [...fetchers.values()].filter(({ state }) => state === "loading").length;
  if (navigation.state === "loading") return true;
  // The write that asks is one of them by now; news that are being read are given up for a move only.
  return formMethod ? behindWrites > 1 : behindWrites > 0 || revalidation === "loading";
}
