import { graphql } from "~/data/graphql.ts";

export const PaletteQuery = graphql(`
  query Palette($text: String!) {
    quickFind(text: $text, first: 4) {
      kind
      id
      hint
      title {
        text
        marked
      }
    }
    search(text: $text, kinds: [post], first: 3) {
      edges {
        node {
          excerpt {
            text
            marked
          }
          account {
            name
          }
          node {
            ... on Node {
              id
            }
          }
        }
      }
    }
  }
`);
