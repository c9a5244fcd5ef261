import type { ActionFunctionArgs } from "@remix-run/node";
import { notFound } from "~/data/failure.ts";
import { bareId } from "~/data/ids.ts";
import { AccountsInQuery } from "./accounts-in.query.ts";

/** An account that a text may be about. */
export interface AccountGuess {
  /** Null: it is no account yet. */
  id: string | null;
  name: string;
  kind: string;
  city: string;
  reason: string;
  sure: boolean;
  /** The words it was recognised by. */
  text: string;
}

export interface AccountsIn {
  guesses: AccountGuess[];
}

/** As many letters as a sentence may have; the first say what it is about. */
const MOST = 10_000;

/** Sent and not asked for by address: what somebody writes is in no log. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const text = String((await request.formData()).get("text") ?? "").slice(0, MOST);
  if (!context.viewer || text.trim() === "") return answer({ guesses: [] });
  const { accountsIn } = await context.gql(AccountsInQuery, { text });
  return answer({
    guesses: accountsIn.map(({ accountId, ...one }) => ({ ...one, id: accountId ? bareId(accountId) : null })),
  });
}

const answer = (data: AccountsIn) => Response.json(data, { headers: { "Cache-Control": "no-store" } });

export function loader() {
  return notFound();
}
