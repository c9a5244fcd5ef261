import { graphql } from "~/data/graphql.ts";

/** What stands in the side column, and the count at the bell. */
export const ShellQuery = graphql(`
  query Shell {
    unseenNotificationCount
    followedAccounts(first: 12) {
      id
      name
      lastPostAt
      viewerReadAt
    }
  }
`);
