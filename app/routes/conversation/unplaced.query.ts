import { graphql } from "~/data/graphql.ts";

export const UnplacedQuery = graphql(`
  query Unplaced($after: String) {
    unplacedCount
    unplacedPosts(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          excerpt(characters: 600)
          createdAt
          author {
            ...Signer
          }
          accountGuesses {
            accountId
            name
            city
            reason
            text
          }
          viewerCan {
            place
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
