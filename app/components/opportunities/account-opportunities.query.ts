import { graphql } from "~/data/graphql.ts";

/** The deals with one account, for its tab. */
export const AccountOpportunitiesQuery = graphql(`
  query AccountOpportunities($id: ID!, $after: String) {
    account(id: $id) {
      id
      name
      viewerCan {
        createOpportunity
      }
      openOpportunities {
        count
        sums {
          amount
          currency
        }
      }
      open: opportunities(first: 50, filter: { state: OPEN }, order: NEXT_STEP) {
        edges {
          node {
            ...DealRow
          }
        }
      }
      closed: opportunities(first: 20, after: $after, filter: { state: CLOSED }, order: NEWEST) {
        totalCount
        edges {
          node {
            ...DealRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
