/** Why someone is told, under the theme that they choose by: each reason belongs to one. */
export const NOTICE_THEMES = {
  mentions: ["mentioned"],
  answers: ["commented", "also-commented", "answer-accepted"],
  thanks: ["thanked"],
  verdicts: ["confirmed", "disputed"],
  proposals: ["proposal-accepted", "placed"],
  deals: ["opportunity-opened", "linked", "stage-changed", "deal-moved", "deal-won", "followed-moved"],
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
} as const;

export type NoticeTheme = keyof typeof NOTICE_THEMES;
export const THEMES = Object.keys(NOTICE_THEMES) as NoticeTheme[];

export type NoticeKind = (typeof NOTICE_THEMES)[NoticeTheme][number];
export const NOTICE_KINDS: readonly NoticeKind[] = Object.values(NOTICE_THEMES).flat();
