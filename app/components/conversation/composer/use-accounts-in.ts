import { useEffect, useState } from "react";
import type { AccountGuess, AccountsIn } from "~/routes/conversation/accounts-in.ts";

const PAUSE_MS = 250;
const NONE: AccountGuess[] = [];

/**
 * The accounts that a text seems to be about, read by the server: the browser knows no list of them. What stood there stays until the next
 * answer; without one the writer chooses herself.
 */
export function useAccountsIn(text: string, asked: boolean): { guesses: AccountGuess[]; read: boolean } {
  const wanted = asked && text.trim().length > 2 ? text : "";
  const [answer, setAnswer] = useState({ text: "", guesses: NONE });
  useEffect(() => {
    if (!wanted) return setAnswer({ text: "", guesses: NONE });
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const body = new FormData();
      body.set("text", wanted);
      fetch("/compose/accounts", {
        method: "POST",
        body,
        signal: controller.signal,
        headers: { accept: "application/json" },
      })
        .then(async (response) => {
          if (!response.ok) throw new Error(response.statusText);
          const { guesses } = (await response.json()) as AccountsIn;
          setAnswer({ text: wanted, guesses });
        })
        .catch(() => {
          if (!controller.signal.aborted) setAnswer((before) => ({ ...before, text: wanted }));
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted]);
  return { guesses: answer.guesses, read: answer.text === wanted };
}
