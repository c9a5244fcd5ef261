import type { JobHelpers, TaskList } from "graphile-worker";
import { sweepAttachments } from "../domain/conversation/sweep-attachments.ts";
import { catchUpSearch, indexPending } from "../domain/knowledge/index-pending.ts";
import { retraceTies } from "../domain/network/trace-ties.ts";
import { mailNotice } from "../domain/notifications/mail-notice.ts";
import { correctLedger } from "../domain/reputation/recompute.ts";
import { foldNamesAnew } from "../domain/people/fold-names.ts";
import { forgetMergeLogs } from "../domain/people/merges.ts";
import { deleteExpiredSessions } from "../platform/sessions.ts";
import { atMost } from "./at-most.ts";
import { dispatchEvents, runListener } from "./dispatch.ts";
import { gather } from "./gather.ts";
import { measured } from "./measured.ts";
import { sweepDeadJobs } from "./sweep-dead-jobs.ts";

/** Jobs under way at a time: two calls of events that are listened to together, so that one works while the other waits. */
export const CONCURRENCY = 200;
const TOGETHER = CONCURRENCY / 2;
/** Of the others so many of a kind: a mail server that does not answer must not fill the queue. */
const OTHERS = 4;

const dispatchTogether = gather<JobHelpers>(async (calls) => {
  const ids = calls.map(({ job }) => (job.payload as { eventId: string }).eventId);
  const ends = await dispatchEvents(ids, async (eventId, listener) => {
    await calls[0]!.addJob(
      "run-listener",
      { eventId, listener },
      { jobKey: `${eventId}:${listener}`, maxAttempts: 25 },
    );
  });
  return ids.map((id) => ends.get(id));
}, TOGETHER);

/** Every job of the product, imperative. */
export const jobs: TaskList = measured({
  "catch-up-search": () => catchUpSearch(),
  "correct-ledger": async () => {
    await correctLedger();
  },
  "delete-expired-sessions": () => deleteExpiredSessions(),
  "dispatch-event": (_payload, helpers) => dispatchTogether(helpers),
  "fold-names": async () => {
    await foldNamesAnew();
  },
  "forget-merges": () => forgetMergeLogs(),
  "index-search": () => indexPending(),
  "mail-notice": atMost(OTHERS, async (payload) => {
    await mailNotice((payload as { noticeId: string }).noticeId);
  }),
  "retrace-ties": async () => {
    await retraceTies();
  },
  "run-listener": atMost(OTHERS, async (payload) => {
    const { eventId, listener } = payload as { eventId: string; listener: string };
    await runListener(eventId, listener);
  }),
  "sweep-attachments": async () => {
    await sweepAttachments();
  },
  "sweep-dead-jobs": async () => {
    await sweepDeadJobs();
  },
});
