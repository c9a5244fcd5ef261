import { bareId } from "~/data/ids.ts";
import type { NoticeLineFragment } from "~/gql/graphql.ts";
import { translator, type Translate } from "~/shell/locale/registry.ts";
import type { Locale } from "~/shell/locale/locales.ts";
import type { Notice } from "~/shell/notices-types.ts";
import { shapeOf } from "~/shell/shell-data.ts";

/** Lines in the reader's language: made by the server, so that the panel needs no words of its own. */
export function toNotices(lines: readonly NoticeLineFragment[], locale: Locale): Notice[] {
  const t = translator(locale, "notifications");
  return lines.map((line) => ({
    id: bareId(line.id),
    at: line.createdAt,
    isNew: !line.readAt,
    href: hrefOf(line),
    ...(line.actor ? { face: { name: line.actor.name, shape: shapeOf(line.actor.role) } } : { icon: "bell" as const }),
    text: t(`text.${line.kind}`, {
      who: line.actor?.name ?? t("someone"),
      account: line.accountName ?? t("noAccount"),
      deal: line.opportunityName ?? "",
      person: line.personName ?? "",
      stage: line.stageName || (line.stageKey ? t(`stage.${line.stageKey}`) : ""),
      kind: line.postKind ? t(`kind.${line.postKind}`) : "",
    }),
    ...detailOf(line, t),
  }));
}

/** The thing it came from; a deal or an ask before the post that led to it. */
function hrefOf({ kind, introductionId, opportunityId, postId, commentId, accountId }: NoticeLineFragment): string {
  if (introductionId || kind.startsWith("intro-")) return "/who-knows#asks";
  if (opportunityId) return `/opportunities/${bareId(opportunityId)}`;
  if (postId) return `/posts/${bareId(postId)}${commentId ? `#comment-${bareId(commentId)}` : ""}`;
  if (accountId) return `/accounts/${bareId(accountId)}`;
  return "/notifications";
}

function detailOf({ excerpt, postId, introductionId }: NoticeLineFragment, t: Translate): Pick<Notice, "detail"> {
  if (introductionId || !postId || !excerpt) return {};
  return { detail: t("quote", { text: excerpt }) };
}
