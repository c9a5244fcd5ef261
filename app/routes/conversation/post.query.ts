import { graphql } from "~/data/graphql.ts";

export const PostQuery = graphql(`
  query PostPage($id: ID!, $after: String) {
    post(id: $id) {
      ...PostCard
      comments(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...CommentLine
          }
        }
      }
      revisions {
        version
        body
        createdAt
      }
    }
  }
`);
