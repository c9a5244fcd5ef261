import { z } from "zod";
import type { NoticeKind } from "./notice-kinds.ts";

/** What someone chooses together: each kind of notification belongs to one theme. */
export const NOTICE_THEMES = {
  mentions: ["mentioned"],
  answers: ["commented", "also-commented", "answer-accepted"],
  thanks: ["thanked"],
  verdicts: ["confirmed", "disputed"],
  proposals: ["proposal-accepted"],
  deals: ["opportunity-opened", "linked", "stage-changed", "deal-moved", "deal-won"],
  introductions: [
    "intro-asked",
    "intro-accepted",
    "intro-declined",
    "intro-suggested",
    "intro-introduced",
    "intro-met",
    "intro-closed",
    "intro-withdrawn",
    "intro-answered",
  ],
  followed: ["posted", "invited"],
} as const satisfies Record<string, readonly NoticeKind[]>;

export type NoticeTheme = keyof typeof NOTICE_THEMES;
export const THEMES = Object.keys(NOTICE_THEMES) as NoticeTheme[];

export const chooseNoticesInput = z.object({
  choices: z
    .array(z.object({ theme: z.enum(THEMES), inProduct: z.boolean(), mail: z.enum(["never", "at-once"]) }))
    .max(THEMES.length),
});
