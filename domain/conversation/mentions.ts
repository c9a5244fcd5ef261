/** A mention as it is stored in a body: `@[Inès Roche](user:<uuid>)`, `[Claire Dupont](person:<uuid>)` and so on. */
const MENTION = /\[[^\]\n]{1,200}\]\((user|person|account|opportunity):([0-9a-f-]{36})\)/g;

export type MentionKind = "user" | "person" | "account" | "opportunity";

/** Ids mentioned in a body, each once, in order of appearance; at most 50 of a kind. */
export function mentionsIn(body: string): Record<MentionKind, string[]> {
  const found: Record<MentionKind, string[]> = { user: [], person: [], account: [], opportunity: [] };
  for (const [, kind, id] of body.matchAll(MENTION)) {
    const list = found[kind as MentionKind];
    if (id && list.length < 50 && !list.includes(id)) list.push(id);
  }
  return found;
}
