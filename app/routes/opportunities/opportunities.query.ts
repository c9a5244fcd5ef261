import { graphql } from "~/data/graphql.ts";

/** The board with its figures; the table beneath when it is wanted. */
export const OpportunitiesQuery = graphql(`
  query Opportunities(
    $filter: OpportunityFilter
    $order: OpportunityOrder
    $insider: Boolean!
    $board: Boolean!
    $table: Boolean!
    $rows: Int!
    $after: String
  ) {
    stages {
      id
      key
      name
      kind
    }
    board(filter: $filter, order: $order, first: 10) @include(if: $board) {
      stage {
        id
        key
        name
        kind
      }
      count
      sums {
        amount
        currency
      }
      cards {
        edges {
          node {
            ...DealCard
          }
        }
      }
    }
    opportunities(filter: $filter, order: $order, first: $rows, after: $after) @include(if: $table) {
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
    opportunityTotals(filter: $filter) @include(if: $insider) {
      open {
        count
        sums {
          amount
          currency
        }
      }
      won {
        count
        sums {
          amount
          currency
        }
      }
      lost {
        count
        sums {
          amount
          currency
        }
      }
      alone {
        count
        sums {
          amount
          currency
        }
      }
      likely {
        amount
        low
        high
        currency
        leftOut {
          ...LeftOutParts
        }
      }
      quarterEndsOn
    }
    possibleOwners @include(if: $insider) {
      id
      name
    }
    teams: units(kind: TEAM, first: 100) @include(if: $insider) {
      edges {
        node {
          id
          name
        }
      }
    }
    departments: units(kind: DEPARTMENT, first: 100) @include(if: $insider) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** A column that was asked to show more. */
export const ColumnQuery = graphql(`
  query OpportunityColumn($filter: OpportunityFilter, $order: OpportunityOrder, $first: Int!) {
    board(filter: $filter, order: $order, first: $first) {
      stage {
        id
      }
      cards {
        edges {
          node {
            ...DealCard
          }
        }
      }
    }
  }
`);
