import type { ReactNode } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import type { Draft, DraftOn } from "./draft.ts";
import { OnRow } from "./on-row.tsx";
import { useAccountsIn } from "./use-accounts-in.ts";

interface Given {
  /** The page's own account; null where a text is begun from anywhere. */
  account: { id: string; name: string } | null;
  draft: Draft | null;
  change: (part: Partial<Draft>) => void;
}

interface On {
  /** On what it will be posted; null while nobody and nothing has said so. */
  on: DraftOn | null;
  /** The choice, under the text; nothing on the page of an account. */
  row: ReactNode;
  /** What the button says: pressing it is the yes. */
  label: string;
  fields: Record<string, string>;
}

/** Where what is being written goes: read from its words, confirmed or changed by the writer. */
export function useOn({ account, draft, change }: Given): On {
  const t = useT("conversation");
  const inside = useShellData()?.viewer.role !== "influencer";
  const { guesses, read } = useAccountsIn(draft?.body ?? "", account === null && draft?.on?.to !== "account");
  if (account) return { on: { to: "account", ...account }, row: null, label: t("composer.post"), fields: {} };
  const said = draft?.on ?? null;
  const known = guesses.filter(({ id }) => id !== null);
  // One that is sure is the answer unless she says otherwise; two in question are hers to choose from.
  const [only] = known.length === 1 || (known[0]?.sure && !known[1]?.sure) ? known : [];
  const proposed: DraftOn | null = only?.id && only.sure ? { to: "account", id: only.id, name: only.name } : null;
  const nothing: DraftOn | null = inside && read && guesses.length === 0 ? { to: "none" } : null;
  const on = said ?? proposed ?? nothing;
  const row = draft && draft.body.trim() !== "" && (
    <OnRow on={on} said={said !== null} guesses={guesses} inside={inside} onChoose={(next) => change({ on: next })} />
  );
  return { on, row, label: labelOf(on), fields: fieldsOf(on) };

  function labelOf(where: DraftOn | null): string {
    if (!where || !draft?.body.trim()) return t("composer.post");
    if (where.to === "none") return t("composer.postWithout");
    return t(where.to === "new" ? "composer.createAndPost" : "composer.postOn", { name: where.name });
  }
}

function fieldsOf(on: DraftOn | null): Record<string, string> {
  if (on?.to === "account") return { on: on.id };
  return on?.to === "new" ? { newId: on.clientId, newName: on.name } : {};
}
