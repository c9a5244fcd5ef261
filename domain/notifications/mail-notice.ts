import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { publicUrl } from "../../platform/env.ts";
import { logger } from "../../platform/logger.ts";
import { layoutMail } from "../../platform/mail/layout.ts";
import { sendMail } from "../../platform/mail/mail.ts";
import { InvalidMail } from "../../platform/mail/message.ts";
import { colleague } from "../identity/colleague-directory.ts";
import { viewerOf } from "../identity/load-viewer.ts";
import type { Viewer } from "../viewer.ts";
import { noticeChoices } from "./notice-choices.ts";
import { noticeToMail, type NoticeRow } from "./notice-list.sql.ts";
import { fillWords, noticeMailWords } from "./notice-mail-words.ts";
import { NOTICE_THEMES } from "./notice-kinds.ts";

/**
 * Sends one notification by mail, if its reader still wants it, is still here and may still see what it is about. It says who
 * did what and where; what was written stays in the product. A mail sent twice carries the same message id.
 */
export async function mailNotice(noticeId: string): Promise<void> {
  const standing = await prisma.notification.findUnique({
    where: { id: noticeId },
    select: { userId: true, mailedAt: true },
  });
  if (!standing || standing.mailedAt) return;
  const viewer = await viewerOf(standing.userId, ["read"]);
  const notice = viewer && (await noticeToMail(viewer, noticeId));
  if (!notice || !(await wanted(viewer, notice))) return;
  const words = noticeMailWords[viewer.locale];
  const sentence = await sentenceOf(viewer, notice);
  const mail = layoutMail({
    locale: viewer.locale,
    title: sentence,
    paragraphs: [],
    action: { label: words.open, url: `${publicUrl()}${pathOf(notice)}` },
    footer: fillWords(words.footer, { settings: `${publicUrl()}/settings#notices` }),
  });
  const messageId = `notice-${noticeId}@${new URL(publicUrl()).hostname}`;
  try {
    const to = { name: viewer.name, address: viewer.email };
    await sendMail({ purpose: "notice", to, subject: sentence, ...mail, messageId });
  } catch (error) {
    if (!(error instanceof InvalidMail)) throw error;
    logger.warn({ err: error, noticeId }, "a mail can never be sent to this address");
  }
  await prisma.notification.update({ where: { id: noticeId }, data: { mailedAt: now() } });
}

async function wanted(viewer: Viewer, { kind }: NoticeRow): Promise<boolean> {
  const choices = await noticeChoices(viewer);
  return choices.some(
    ({ theme, mail }) => mail === "at-once" && (NOTICE_THEMES[theme] as readonly string[]).includes(kind),
  );
}

async function sentenceOf({ locale }: Viewer, notice: NoticeRow): Promise<string> {
  const words = noticeMailWords[locale];
  return fillWords(words.text[notice.kind], {
    who: notice.actorId ? (await colleague(notice.actorId)).name : words.someone,
    account: notice.accountName ?? words.noAccount,
    deal: notice.opportunityName ?? "",
    person: notice.personName ?? "",
    kind: words.kind[notice.postKind ?? ""] ?? "",
    stage: notice.stageName || (words.stage[notice.stageKey ?? ""] ?? ""),
  });
}

/** The thing it came from; a deal or an ask before the post that led to it. */
function pathOf({ kind, introductionId, opportunityId, postId, commentId, accountId }: NoticeRow): string {
  if (introductionId || kind.startsWith("intro-")) return "/who-knows#asks";
  if (opportunityId) return `/opportunities/${opportunityId}`;
  if (postId) return `/posts/${postId}${commentId ? `#comment-${commentId}` : ""}`;
  return accountId ? `/accounts/${accountId}` : "/notifications";
}
