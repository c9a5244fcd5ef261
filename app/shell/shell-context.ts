import { createContext, useContext } from "react";

export interface ShellActs {
  /** Focuses the page's own composer, or asks on which account to post. */
  compose(): void;
  /** Opens the command palette, perhaps with words already in it. */
  search(query?: string): void;
}

export const ShellContext = createContext<ShellActs>({ compose: () => {}, search: () => {} });

export function useShell(): ShellActs {
  return useContext(ShellContext);
}
