import { graphql } from "~/data/graphql.ts";

export const SearchHitFragment = graphql(`
  fragment SearchResult on SearchHit {
    kind
    happenedAt
    title {
      text
      marked
    }
    excerpt {
      text
      marked
    }
    account {
      id
      name
    }
    author {
      id
      name
      role
      department
    }
    node {
      __typename
      ... on Node {
        id
      }
      ... on Post {
        postKind: kind
        value {
          ageing
          meter {
            name
            level
            key
            params
          }
        }
      }
      ... on Comment {
        postId
      }
      ... on Opportunity {
        amount
        currency
        stage {
          key
          name
        }
      }
    }
  }
`);

export const SearchQuery = graphql(`
  query Search($text: String!, $kinds: [SearchKind!], $accountId: ID, $after: String) {
    search(text: $text, kinds: $kinds, accountId: $accountId, first: 20, after: $after) {
      suggestion
      facets {
        kind
        count
        more
      }
      edges {
        cursor
        node {
          ...SearchResult
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
