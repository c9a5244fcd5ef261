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

/** What the address asks to write about: only asked when it does. */
export const ComposeAboutQuery = graphql(`
  query ComposeAbout($deal: ID!, $person: ID!, $byDeal: Boolean!, $byPerson: Boolean!) {
    opportunity(id: $deal) @include(if: $byDeal) {
      id
      name
      accountId
      dealTeamOnly
    }
    person(id: $person) @include(if: $byPerson) {
      id
      name
    }
  }
`);
