import { graphql } from "~/data/graphql.ts";

/** One document for all parts: each part reads only what it shows. */
export const InsightsQuery = graphql(`
  query Insights(
    $collaboration: Boolean!
    $coverage: Boolean!
    $forecast: Boolean!
    $channels: Boolean!
    $adoption: Boolean!
    $days: Int!
  ) {
    insights {
      outcomes @include(if: $collaboration) {
        helpers
        closed
        won
      }
      largestDeals(first: 40) @include(if: $collaboration) {
        id
        name
        amount
        currency
        owner {
          id
        }
        helpers {
          user {
            id
          }
        }
      }
      departmentHelp @include(if: $collaboration) {
        dealId
        department
        acts
      }
      contributing @include(if: $adoption) {
        department
        members
        active
      }
      coverage @include(if: $coverage) {
        colleagues
        accounts
      }
      singleThreads @include(if: $coverage) {
        accountId
        accountName
        deals
        amount
        currency
      }
      silentCount @include(if: $coverage)
      silentAccounts @include(if: $coverage) {
        id
        name
        kind
        industry
        lastContactAt
      }
      forecast @include(if: $forecast) {
        currency
        leftOut {
          ...LeftOutParts
        }
        months {
          month
          won
          likely
          possible
          low
          high
          deals
        }
      }
      trust @include(if: $forecast) {
        said
        reached
        won
        stage {
          id
          key
          name
          chance {
            value
            basis
          }
        }
      }
      channels(days: $days) @include(if: $channels) {
        channel
        posts
        firstHand
        confirmed
        disputed
        used
      }
      adoption @include(if: $adoption) {
        week
        contributors
        posts
        comments
      }
      colleagueCount @include(if: $adoption)
    }
    opportunityTotals @include(if: $collaboration) {
      open {
        count
      }
      alone {
        count
        sums {
          amount
          currency
        }
      }
    }
  }
`);
