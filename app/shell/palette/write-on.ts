import { emptyDraft, keepDraft, readDraft } from "~/components/conversation/composer/draft.ts";

/** Text that the composer of an account will begin with: behind what already waits there, which is never lost. */
export function writeOn(viewerId: string, accountId: string, text: string): void {
  if (text.trim() === "") return;
  const waiting = readDraft(viewerId, accountId) ?? emptyDraft();
  const body = [waiting.body.trim(), text.trim()].filter(Boolean).join("\n\n");
  keepDraft(viewerId, accountId, { ...waiting, body, keptAt: new Date().toISOString() });
}
