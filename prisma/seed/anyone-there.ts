/** Whether a database is in use already. */
export const ANYONE_THERE = "select exists (select 1 from users) or exists (select 1 from accounts) as used";
