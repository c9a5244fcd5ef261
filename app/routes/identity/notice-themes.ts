import type { NoticeTheme } from "~/gql/graphql.ts";

/** In the order in which they are shown: what is meant for oneself first. */
export const NOTICE_THEMES: readonly NoticeTheme[] = [
  "MENTIONS",
  "ANSWERS",
  "INTRODUCTIONS",
  "THANKS",
  "VERDICTS",
  "PROPOSALS",
  "DEALS",
  "FOLLOWED",
];
