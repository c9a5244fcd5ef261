import { graphql } from "~/data/graphql.ts";

/** What the form of a new deal starts from: an account, or a post and what it proposes. */
export const NewOpportunityQuery = graphql(`
  query NewOpportunity($account: ID!, $post: ID!, $byAccount: Boolean!, $byPost: Boolean!) {
    account(id: $account) @include(if: $byAccount) {
      id
      name
      viewerCan {
        createOpportunity
      }
    }
    post(id: $post) @include(if: $byPost) {
      id
      accountId
      accountName
      excerpt(characters: 240)
      kind
      author {
        name
      }
      proposals {
        kind
        text
        value
      }
    }
    accounts(first: 8, order: ACTIVITY) @skip(if: $byAccount) {
      edges {
        node {
          id
          name
        }
      }
    }
    possibleOwners {
      id
      name
    }
  }
`);
