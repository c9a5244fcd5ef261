import { graphql } from "~/data/graphql.ts";

export const ColleagueQuery = graphql(`
  query Colleague($id: ID!, $postsAfter: String, $ledgerAfter: String) {
    user(id: $id) {
      id
      name
      role
      title
      department
      teams
      active
      email
      level
      thanksReceived
      accountsHelped(first: 8) {
        edges {
          node {
            id
            name
            part
            posts
            lastAt
          }
        }
      }
      knows(first: 8) {
        edges {
          node {
            id
            how
            claimed
            person {
              id
              name
            }
          }
        }
      }
      posts(first: 10, after: $postsAfter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...PostCard
          }
        }
      }
      reputation {
        valueGiven
        dealCredit
        thanks
        level
      }
      ledger(first: 20, after: $ledgerAfter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            reason
            takenBack
            createdAt
            from {
              name
              role
            }
            postId
            postKind
            excerpt
            accountName
            opportunityId
            opportunityName
            amount
            currency
            personId
            personName
          }
        }
      }
    }
  }
`);
