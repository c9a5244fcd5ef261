import { graphql } from "~/data/graphql.ts";

export const AuditQuery = graphql(`
  query Audit($after: String, $actorNamed: String, $kind: AuditKind, $from: Date, $to: Date) {
    audit(first: 50, after: $after, actorNamed: $actorNamed, kind: $kind, from: $from, to: $to) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          action
          createdAt
          actor {
            id
            name
            role
          }
          user {
            id
            name
          }
          accountId
          accountName
          teamOf
          email
          role
          unit
          name
          before
          into
          stageKey
          intoKey
        }
      }
    }
  }
`);
