import { graphql } from "~/data/graphql.ts";

export const ConversationQuery = graphql(`
  query Conversation($id: ID!, $after: String, $kind: PostKind, $unconfirmed: Boolean) {
    account(id: $id) {
      posts(first: 20, after: $after, kind: $kind, unconfirmed: $unconfirmed) {
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
    }
  }
`);

export const ReadAccountDocument = graphql(`
  mutation MarkAccountRead($id: ID!, $upTo: DateTime!) {
    markAccountRead(id: $id, upTo: $upTo)
  }
`);
