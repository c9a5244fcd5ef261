import { graphql } from "~/data/graphql.ts";

export const AccountsQuery = graphql(`
  query Accounts(
    $after: String
    $order: AccountOrder
    $kind: String
    $named: String
    $followed: Boolean
    $mine: Boolean
    $knownBy: Int
  ) {
    unplacedCount
    accounts(
      first: 40
      after: $after
      order: $order
      kind: $kind
      named: $named
      followed: $followed
      mine: $mine
      knownBy: $knownBy
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          kind
          industry
          city
          restricted
          hasGuests
          lastPostAt
          lastContactAt
          owner {
            id
            name
          }
        }
      }
    }
  }
`);
