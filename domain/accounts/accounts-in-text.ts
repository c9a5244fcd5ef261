import { recogniseAccounts, type AccountMention } from "../conversation/proposals/accounts.ts";
import type { Viewer } from "../viewer.ts";
import { candidatesIn } from "./accounts-in-text.sql.ts";

/** An account that a text seems to be about, with what tells it from another of that name. */
export type AccountInText = AccountMention & {
  /** The words it was recognised by. */
  text: string;
  accountKind: string;
  city: string;
};

/** More than these in one sentence are a list, and no answer. */
const MOST = 6;

/** The accounts each text is about, the likeliest first, of those the viewer may see; and firms that are no account yet. Two statements for all. */
export async function accountsInTexts(viewer: Viewer, texts: readonly string[]): Promise<AccountInText[][]> {
  const { accounts, people } = await candidatesIn(viewer, texts);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return texts.map((text) =>
    recogniseAccounts(text, accounts, people)
      .slice(0, MOST)
      .map((one) => {
        const account = one.id === null ? undefined : byId.get(one.id);
        const words = text.slice(one.start, one.end);
        return { ...one, text: words, accountKind: account?.kind ?? "", city: account?.city ?? "" };
      }),
  );
}
