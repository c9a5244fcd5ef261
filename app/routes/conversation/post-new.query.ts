import { graphql } from "~/data/graphql.ts";

export const CreatePostDocument = graphql(`
  mutation CreatePost($input: CreatePostInput!) {
    createPost(input: $input) {
      id
      accountId
      accountName
    }
  }
`);
