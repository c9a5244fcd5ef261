/** Place in a list ordered by moment, then id, both descending. */
export interface Cursor {
  at: Date;
  id: string;
}

/** Which rows of a list: at most `limit` (a list reads one more, to tell whether there is a next page). */
export interface Page {
  limit: number;
  after: Cursor | null;
}
