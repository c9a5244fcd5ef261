import { graphql } from "~/data/graphql.ts";

/** What stands in the side column. Notifications not yet seen are to be added here when the contract has them. */
export const ShellQuery = graphql(`
  query Shell {
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
