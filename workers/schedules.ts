/** What runs by the clock, in crontab notation of graphile-worker (UTC). */
export const schedules = `
17 3 * * * delete-expired-sessions
`;
