import { graphql } from "~/data/graphql.ts";

/** What stands beside every tab of an account. */
export const AccountRailQuery = graphql(`
  query AccountRail($id: ID!) {
    account(id: $id) {
      glance {
        people
        questions
        risks
        weeks
        trend
      }
      helpers {
        acts
        user {
          id
          name
          role
          department
        }
      }
      whoKnows {
        knowers(first: 3) {
          edges {
            node {
              peopleCount
              best {
                id
                level
                lastAt
                department
                colleague {
                  id
                  name
                  role
                  department
                  title
                }
              }
            }
          }
        }
      }
      openOpportunities {
        count
        sums {
          amount
          currency
        }
      }
      opportunities(first: 4, order: NEXT_STEP) {
        edges {
          node {
            ...DealCard
          }
        }
      }
      signals(first: 4) {
        edges {
          node {
            id
            kind
            text
            occurredAt
            postId
          }
        }
      }
    }
  }
`);
