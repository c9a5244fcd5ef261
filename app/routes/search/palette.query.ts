import { graphql } from "~/data/graphql.ts";

export const PaletteQuery = graphql(`
  query Palette($text: String!, $kinds: [SearchKind!], $first: Int!, $posts: Boolean!) {
    quickFind(text: $text, kinds: $kinds, first: $first) {
      kind
      id
      hint
      contact
      title {
        text
        marked
      }
    }
    search(text: $text, kinds: [post], first: 3) @include(if: $posts) {
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

/** What words in a form may name. */
export const ChoiceQuery = graphql(`
  query Choice($text: String!, $kinds: [SearchKind!]!, $first: Int!) {
    quickFind(text: $text, kinds: $kinds, first: $first) {
      id
      title {
        text
      }
    }
  }
`);
