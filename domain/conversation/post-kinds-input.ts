/** The words a post is classed by. Apart from post-input.ts, so that a page which only lists them does not load the validator. */
export const POST_KINDS = ["tip", "idea", "information", "question", "risk", "update"] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const CHANNELS = ["face-to-face", "phone", "e-mail", "letter", "chat", "social", "web", "event"] as const;
export type Channel = (typeof CHANNELS)[number];
