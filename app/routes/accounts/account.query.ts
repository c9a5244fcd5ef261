import { graphql } from "~/data/graphql.ts";

/** What stands above every tab of an account. */
export const AccountQuery = graphql(`
  query Account($id: ID!) {
    account(id: $id) {
      id
      name
      kind
      industry
      city
      size
      restricted
      hasGuests
      lastContactAt
      viewerFollows
      viewerReadAt
      version
      owner {
        id
        name
      }
      parent {
        id
        name
      }
      childCount
      viewerCan {
        post
        edit
        share
        createOpportunity
        logInteraction
      }
    }
  }
`);

export const FollowAccountDocument = graphql(`
  mutation FollowAccount($id: ID!, $on: Boolean!) {
    followAccount(id: $id, on: $on) {
      id
    }
  }
`);
