import { markNoticesRead } from "../../domain/notifications/mark-notices-read.ts";
import { markNoticesSeen } from "../../domain/notifications/mark-notices-seen.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";

builder.mutationFields((t) => ({
  markNotificationsSeen: t.withAuth({ writer: true }).boolean({
    description: "The list was opened: `unseenNotificationCount` starts again at 0. Nothing is marked as read.",
    resolve: async (_root, _args, { viewer }) => {
      await markNoticesSeen(viewer);
      return true;
    },
  }),
  markNotificationRead: t.withAuth({ writer: true }).boolean({
    description: "True when it was not read before. One that is not the viewer's changes nothing.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) => (await markNoticesRead(viewer, [idOf("Notification", id)])) > 0,
  }),
  markAllNotificationsRead: t.withAuth({ writer: true }).int({
    description: "Marks all of the viewer's as read; answers how many were not.",
    resolve: (_root, _args, { viewer }) => markNoticesRead(viewer, null),
  }),
}));
