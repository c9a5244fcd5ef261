import { useRouteLoaderData } from "@remix-run/react";
import type { ShellData } from "./shell-data.ts";

/** What the shell knows, for what stands in it; undefined outside of it. */
export function useShellData(): ShellData | undefined {
  return useRouteLoaderData<ShellData>("routes/_app/layout");
}
