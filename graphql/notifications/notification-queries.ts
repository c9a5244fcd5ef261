import { countUnseen, listNotices, MOST_UNSEEN } from "../../domain/notifications/notice-list.sql.ts";
import { builder } from "../builder.ts";
import { connectionOf, pageOf } from "../page.ts";
import { NotificationType } from "./notification-type.ts";

builder.queryFields((t) => ({
  notifications: t.withAuth({ signedIn: true }).connection({
    type: NotificationType,
    description: "What concerns the viewer, newest first.",
    args: { unread: t.arg.boolean({ description: "Only those not yet read." }) },
    resolve: async (_root, args, { viewer }) => {
      const page = pageOf(args);
      return connectionOf(await listNotices(viewer, page, args.unread ?? false), page, (notice) => notice.createdAt);
    },
  }),
  unseenNotificationCount: t.withAuth({ signedIn: true }).int({
    description: `Unread ones that came since the viewer last opened the list; ${MOST_UNSEEN} means that many or more.`,
    resolve: (_root, _args, { viewer }) => countUnseen(viewer),
  }),
}));
