/** What runs by the clock, in crontab notation of graphile-worker (UTC). What could not be indexed while search was down is, once it is back. */
export const schedules = `
* * * * * index-search ?queue=index-search&jobKey=index-search&jobKeyMode=preserve_run_at
17 3 * * * delete-expired-sessions
22 3 * * * forget-merges
27 3 * * * retrace-ties
37 3 * * * correct-ledger
47 * * * * sweep-attachments
7 * * * * sweep-dead-jobs
`;
