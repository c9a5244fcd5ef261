import { prisma } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";
import { NOTICE_THEMES, THEMES, type NoticeTheme } from "./notice-kinds.ts";

export interface NoticeChoice {
  theme: NoticeTheme;
  inProduct: boolean;
  mail: "never" | "at-once";
}

/** What stands until someone chooses: everything in the product, nothing by mail. */
const USUAL = { inProduct: true, mail: "never" } as const;

/** One's own choice for each theme, in a fixed order. */
export async function noticeChoices(viewer: Viewer): Promise<NoticeChoice[]> {
  const rows = await prisma.noticeChoice.findMany({ where: { userId: viewer.id } });
  return THEMES.map((theme) => {
    const row = rows.find((each) => each.theme === theme);
    return row
      ? { theme, inProduct: row.inProduct, mail: row.mail === "at-once" ? "at-once" : "never" }
      : { theme, ...USUAL };
  });
}

/** The theme of a column that holds a kind, as SQL. */
export function themeOf(column: string): string {
  const whens = Object.entries(NOTICE_THEMES).map(
    ([theme, kinds]) => `when ${column} in (${kinds.map((kind) => `'${kind}'`).join(", ")}) then '${theme}'`,
  );
  return `case ${whens.join(" ")} end`;
}
