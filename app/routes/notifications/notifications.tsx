import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { isNative } from "~/data/came-from.ts";
import { attempt, notFound, orRespond } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useT } from "~/shell/locale/context.tsx";
import { NoticeList } from "~/shell/notices-panel.tsx";
import { useSeenNotices } from "~/shell/use-seen-notices.ts";
import { translator } from "~/shell/locale/registry.ts";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Page } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { NotificationsQuery, ReadAllDocument, ReadOneDocument, SeenDocument } from "./notifications.query.ts";
import { toNotices } from "./to-notices.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const locale = context.viewer?.locale ?? "en";
  const variables = { first: 30, after: search.get("after"), unread: search.get("show") === "unread" };
  const { notifications } = await orRespond(() => context.gql(NotificationsQuery, variables));
  const { edges, pageInfo } = notifications;
  return {
    title: translator(locale, "notifications")("title"),
    notices: toNotices(
      edges.map(({ node }) => node),
      locale,
    ),
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

function perform(gql: LoadContext["gql"], form: FormData): Promise<unknown> {
  switch (form.get("intent")) {
    case "read-all":
      return gql(ReadAllDocument);
    case "read":
      return gql(ReadOneDocument, { id: globalId("Notification", String(form.get("id"))) });
    case "seen":
      return gql(SeenDocument);
    default:
      return notFound();
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const result = await attempt(() => perform(context.gql, form));
  // The panel stands on any page, and stays there.
  return isNative(request) ? redirect("/notifications") : result;
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · Entregent` : "Entregent" },
];

/** Everything that concerned one, newest first, for as long as one may see what it is about. */
export default function Notifications() {
  const t = useT("notifications");
  const { notices, after } = useLoaderData<typeof loader>();
  const unreadOnly = useSearchParams()[0].get("show") === "unread";
  useSeenNotices((useShellData()?.counts.notices ?? 0) > 0);
  return (
    <Page width="wide">
      <div className="notices-page">
        <header className="head">
          <h1>{t("title")}</h1>
          <div className="head-acts">
            <a className="btn btn-small" href={unreadOnly ? "/notifications" : "/notifications?show=unread"}>
              {t(unreadOnly ? "showAll" : "showUnread")}
            </a>
            {notices.some(({ isNew }) => isNew) && (
              <form method="post" action="/notifications" data-enhance="">
                <input type="hidden" name="intent" value="read-all" />
                <Button small variant="plain" type="submit">
                  {t("readAll")}
                </Button>
              </form>
            )}
          </div>
        </header>
        {notices.length === 0 ? (
          <EmptyState
            title={t(unreadOnly ? "empty.unread" : "empty.title")}
            detail={t("empty.detail")}
            example={t("empty.example")}
          >
            <ButtonLink href="/accounts">{t("empty.act")}</ButtonLink>
          </EmptyState>
        ) : (
          <div className="notices">
            <NoticeList notices={notices} />
          </div>
        )}
        <ShowMore after={after}>{t("older")}</ShowMore>
      </div>
    </Page>
  );
}
