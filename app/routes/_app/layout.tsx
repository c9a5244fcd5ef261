import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { ErrorPage } from "~/shell/error-page.tsx";
import { Shell } from "~/shell/shell.tsx";
import type { Role, ShellData } from "~/shell/shell-data.ts";
import { ShellQuery } from "./layout.query.ts";

const routeId = "routes/_app/layout";

/** Global ids are `Account_<uuid>`; addresses carry the uuid alone. */
const bare = (id: string) => id.slice(id.indexOf("_") + 1);

export async function loader({ context, request }: LoaderFunctionArgs): Promise<ShellData> {
  if (!context.viewer) {
    const { pathname, search } = new URL(request.url);
    const wanted = pathname === "/" ? "" : `?to=${encodeURIComponent(pathname + search)}`;
    throw redirect(`/sign-in${wanted}`);
  }
  const { viewer } = await context.gql(ShellQuery);
  return {
    viewer: {
      id: bare(viewer.id),
      name: viewer.name,
      role: viewer.role.toLowerCase() as Role,
      imageUrl: viewer.imageUrl,
    },
    followed: viewer.followedAccounts.nodes.map(({ id, name, isUnread }) => ({ id: bare(id), name, unread: isUnread })),
    counts: { now: viewer.unreadCount, notices: viewer.unseenNotificationCount },
  };
}

export default function AppLayout() {
  return (
    <Shell data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Shell>
  );
}

/** A page that failed keeps the shell around it, unless the shell itself is what failed. */
export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>(routeId);
  const page = (
    <main className="main" id="main" tabIndex={-1}>
      <div className="wide">
        <ErrorPage />
      </div>
    </main>
  );
  return data ? <Shell data={data}>{page}</Shell> : page;
}

/** For pages that show what the shell knows. */
export function useShellData(): ShellData | undefined {
  return useRouteLoaderData<typeof loader>(routeId);
}
