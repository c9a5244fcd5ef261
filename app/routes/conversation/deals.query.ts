import { graphql } from "~/data/graphql.ts";

/** A post and the deals it is about. */
export const PostDealsQuery = graphql(`
  query PostDeals($id: ID!) {
    post(id: $id) {
      id
      accountId
      accountName
      kind
      excerpt
      author {
        name
      }
      opportunities {
        id
        name
        amount
        currency
      }
      viewerCan {
        openOpportunity
      }
    }
  }
`);

/** The open deals of its account that it may be linked to, the newest first. */
export const OpenDealsQuery = graphql(`
  query OpenDeals($id: ID!, $named: String) {
    account(id: $id) {
      opportunities(first: 12, filter: { state: OPEN, named: $named }, order: NEWEST) {
        totalCount
        edges {
          node {
            id
            name
            amount
            currency
            dealTeamOnly
            stage {
              key
              name
            }
          }
        }
      }
    }
  }
`);
