import { graphql } from "~/data/graphql.ts";

export const MentionsQuery = graphql(`
  query Mentions($named: String!) {
    users(named: $named, first: 6) {
      edges {
        node {
          id
          name
          department
        }
      }
    }
  }
`);
