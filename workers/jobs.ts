import type { TaskList } from "graphile-worker";
import { sweepAttachments } from "../domain/conversation/sweep-attachments.ts";
import { catchUpSearch, indexPending } from "../domain/knowledge/index-pending.ts";
import { mailNotice } from "../domain/notifications/mail-notice.ts";
import { deleteExpiredSessions } from "../platform/sessions.ts";
import { dispatchEvent, runListener } from "./dispatch.ts";
import { measured } from "./measured.ts";

/** Every job of the product, imperative. */
export const jobs: TaskList = measured({
  "catch-up-search": () => catchUpSearch(),
  "delete-expired-sessions": () => deleteExpiredSessions(),
  "dispatch-event": async (payload, helpers) => {
    const { eventId } = payload as { eventId: string };
    await dispatchEvent(eventId, async (id, listener) => {
      await helpers.addJob("run-listener", { eventId: id, listener }, { jobKey: `${id}:${listener}`, maxAttempts: 25 });
    });
  },
  "index-search": () => indexPending(),
  "mail-notice": async (payload) => {
    await mailNotice((payload as { noticeId: string }).noticeId);
  },
  "run-listener": async (payload) => {
    const { eventId, listener } = payload as { eventId: string; listener: string };
    await runListener(eventId, listener);
  },
  "sweep-attachments": async () => {
    await sweepAttachments();
  },
});
