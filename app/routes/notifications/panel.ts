import type { LoaderFunctionArgs } from "@remix-run/node";
import type { NoticesData } from "~/shell/notices-types.ts";
import { NotificationsQuery } from "./notifications.query.ts";
import { toNotices } from "./to-notices.ts";

/** The newest twenty, for the panel at the bell. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.viewer) return Response.json({ notices: [] } satisfies NoticesData, { status: 401 });
  const { notifications } = await context.gql(NotificationsQuery, { first: 20 });
  const lines = notifications.edges.map(({ node }) => node);
  return Response.json({ notices: toNotices(lines, context.viewer.locale) } satisfies NoticesData);
}
