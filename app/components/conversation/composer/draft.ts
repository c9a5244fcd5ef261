/** Uploaded and waiting for its post. `id` is the contract's, `size` in bytes. */
export interface DraftFile {
  id: string;
  name: string;
  size: number;
}

/** A text not yet posted, kept on this device until the server has it. */
export interface Draft {
  clientId: string;
  body: string;
  kind: string;
  hand: string;
  channel: string;
  reach: string;
  /** Names written after @, and whom they mean. */
  mentions: { name: string; id: string }[];
  files: DraftFile[];
  /** ISO moment of the last stroke. */
  keptAt: string;
}

const key = (viewerId: string, accountId: string) => `draft:${viewerId}:${accountId}`;

/** Storage may be full, forbidden or forged: a draft is then simply not there. */
export function readDraft(viewerId: string, accountId: string): Draft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(key(viewerId, accountId)) ?? "null");
    // Drafts of before there were files have none.
    return isDraft(draft) ? { ...draft, files: Array.isArray(draft.files) ? draft.files : [] } : null;
  } catch {
    return null;
  }
}

export function keepDraft(viewerId: string, accountId: string, draft: Draft): boolean {
  try {
    if (draft.body.trim() || draft.files.length > 0)
      localStorage.setItem(key(viewerId, accountId), JSON.stringify(draft));
    else localStorage.removeItem(key(viewerId, accountId));
    return true;
  } catch {
    return false;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const draft = value as Partial<Draft>;
  return typeof draft.body === "string" && typeof draft.clientId === "string" && Array.isArray(draft.mentions);
}

export function emptyDraft(): Draft {
  const clientId = crypto.randomUUID();
  return { clientId, body: "", kind: "", hand: "", channel: "", reach: "", mentions: [], files: [], keptAt: "" };
}
