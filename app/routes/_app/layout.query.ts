import { graphql } from "~/data/graphql.ts";

/** What stands in the side column, and the count at the bell. */
export const ShellQuery = graphql(`
  query Shell {
    unseenNotificationCount
    accounts(followed: true, first: 12, order: ACTIVITY) {
      edges {
        node {
          id
          name
          lastPostAt
          viewerReadAt
        }
      }
    }
  }
`);
