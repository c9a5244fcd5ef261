import { graphql } from "~/data/graphql.ts";

export const PostQuery = graphql(`
  query PostPage($id: ID!, $after: String) {
    post(id: $id) {
      ...PostCard
      ...PostEdit
      comments(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...CommentLine
            ...CommentEdit
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
