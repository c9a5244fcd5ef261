import { graphql } from "~/data/graphql.ts";

export const NowQuery = graphql(`
  query Now($after: String, $followed: Boolean!, $first: Boolean!) {
    newsReadAt @include(if: $first)
    feed(first: 20, after: $after, followed: $followed) {
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
    signals(first: 3) @include(if: $first) {
      edges {
        node {
          id
          kind
          text
          occurredAt
          postId
          account {
            id
            name
          }
        }
      }
    }
    introductions(box: WAITING_FOR_ME, first: 3) @include(if: $first) {
      edges {
        node {
          ...WaitingAsk
        }
      }
    }
    openQuestions(first: 4) @include(if: $first) {
      edges {
        node {
          id
          excerpt
          accountName
          createdAt
          author {
            name
          }
        }
      }
    }
  }
`);

export const AnyAccountQuery = graphql(`
  query AnyAccount {
    accounts(first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

export const ReadNewsDocument = graphql(`
  mutation MarkNewsRead($upTo: DateTime!) {
    markNewsRead(upTo: $upTo)
  }
`);
