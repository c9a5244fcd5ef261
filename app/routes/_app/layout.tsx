import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useLoaderData, useParams } from "@remix-run/react";
import { PostMenus } from "~/components/conversation/post-menus.tsx";
import { bareId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";
import { Reading } from "~/live/reading.tsx";
import { useLive } from "~/live/use-live.ts";
import { ErrorAlone } from "~/shell/error-alone.tsx";
import { ErrorPage } from "~/shell/error-page.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Shell } from "~/shell/shell.tsx";
import type { ShellData } from "~/shell/shell-data.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { ShellQuery } from "./layout.query.ts";

export async function loader({ context, request }: LoaderFunctionArgs): Promise<ShellData> {
  const { viewer } = context;
  if (!viewer) {
    const { pathname, search } = new URL(request.url);
    const wanted = pathname === "/" ? "" : `?to=${encodeURIComponent(pathname + search)}`;
    throw redirect(`/sign-in${wanted}`);
  }
  const { followedAccounts, unseenNotificationCount: notices } = await context.gql(ShellQuery);
  const followed = followedAccounts.map((account) => ({
    id: bareId(account.id),
    name: account.name,
    unread: isUnread(account.lastPostAt, account.viewerReadAt),
  }));
  return {
    viewer: { id: bareId(viewer.id), name: viewer.name, role: viewer.role, imageUrl: null, serif: viewer.serif },
    followed,
    counts: { now: followed.filter(({ unread }) => unread).length, notices },
  };
}

/** Both are ISO moments in UTC, which compare as text. */
function isUnread(lastPostAt: string | null | undefined, readAt: string | null | undefined): boolean {
  return Boolean(lastPostAt) && (!readAt || lastPostAt! > readAt);
}

export const shouldRevalidate = unlessRefused;

/** Pages name themselves; one that cannot be shown is named by why. */
export const meta: MetaFunction = ({ matches, error }) => {
  if (!error) return [{ title: "Entregent" }];
  const gone = isRouteErrorResponse(error) && [403, 404].includes(error.status);
  return pageTitle(matches, gone ? "shell:notFound.title" : "shell:error.title");
};

export default function AppLayout() {
  useLive(null, ({ type }) => type === "notified");
  // Another account, deal or person is another page: nothing begun or remembered at one stands at the next.
  const subject = Object.values(useParams()).join(" ");
  return (
    <Shell data={useLoaderData<typeof loader>()}>
      <Outlet key={subject} />
      <PostMenus />
      <Reading />
    </Shell>
  );
}

/** A page that failed keeps the shell around it, unless the shell itself is what failed. */
export function ErrorBoundary() {
  const data = useShellData();
  if (!data) return <ErrorAlone />;
  return (
    <Shell data={data}>
      <main className="main" id="main" tabIndex={-1}>
        <div className="wide">
          <ErrorPage />
        </div>
      </main>
    </Shell>
  );
}
