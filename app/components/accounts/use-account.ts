import { useRouteLoaderData } from "@remix-run/react";
import type { AccountHeadData, loader } from "~/routes/accounts/account.tsx";

/** For the tabs: the account whose page they are part of. */
export function useAccount(): AccountHeadData {
  const account = useRouteLoaderData<typeof loader>("routes/accounts/account");
  if (!account) throw new Error("This page stands outside an account.");
  return account;
}
