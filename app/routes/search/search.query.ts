import { graphql } from "~/data/graphql.ts";

export const SearchHitFragment = graphql(`
  fragment SearchResult on SearchHit {
    kind
    happenedAt
    met
    without
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

export const UnderstoodFragment = graphql(`
  fragment Understood on SearchUnderstood {
    words
    filters {
      name
      start
      end
      keys
      from
      until
      unknown
      targets {
        id
        name
      }
    }
    question {
      kind
      subject
      said {
        ...SearchResult
      }
    }
  }
`);

export const SearchQuery = graphql(`
  query Search(
    $text: String!
    $kinds: [SearchKind!]
    $accountId: ID
    $literally: Boolean
    $timeZone: String
    $after: String
  ) {
    search(
      text: $text
      kinds: $kinds
      accountId: $accountId
      literally: $literally
      timeZone: $timeZone
      first: 20
      after: $after
    ) {
      suggestion
      without
      understood {
        ...Understood
      }
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

/** How much there would be without the filters. */
export const WiderQuery = graphql(`
  query WiderSearch($text: String!, $accountId: ID) {
    search(text: $text, accountId: $accountId, literally: true, first: 1) {
      facets {
        count
        more
      }
    }
  }
`);

/** Answers of their own, the closest and the longest silent only: the rest stands where they lead. */
export const WhoAnswerQuery = graphql(`
  query WhoAnswer($text: String!) {
    whoKnows(text: $text) {
      subject {
        kind
        id
        name
      }
      total
      knowers(first: 3) {
        edges {
          node {
            peopleCount
            best {
              id
              colleague {
                id
                name
                role
                department
                title
              }
              handle
              department
              person {
                id
                name
                doNotContact
              }
              level
              evidence {
                key
                params
              }
              how
              claimed
              lastAt
              askId
              isViewer
            }
          }
        }
      }
    }
  }
`);

export const SilentAnswerQuery = graphql(`
  query SilentAnswer {
    insights {
      silentCount
      silentAccounts {
        id
        name
        kind
        industry
        lastContactAt
      }
    }
  }
`);
