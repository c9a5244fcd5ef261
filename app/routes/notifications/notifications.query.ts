import { graphql } from "~/data/graphql.ts";

export const NotificationsQuery = graphql(`
  query Notifications($first: Int!, $after: String, $unread: Boolean) {
    notifications(first: $first, after: $after, unread: $unread) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...NoticeLine
        }
      }
    }
  }

  fragment NoticeLine on Notification {
    id
    kind
    createdAt
    readAt
    actor {
      name
      role
    }
    accountId
    accountName
    postId
    postKind
    commentId
    excerpt
    opportunityId
    opportunityName
    stageKey
    stageName
    introductionId
    personName
  }
`);

export const SeenDocument = graphql(`
  mutation MarkNotificationsSeen {
    markNotificationsSeen
  }
`);

export const ReadAllDocument = graphql(`
  mutation MarkAllNotificationsRead {
    markAllNotificationsRead
    markNotificationsSeen
  }
`);

export const ReadOneDocument = graphql(`
  mutation MarkNotificationRead($id: ID!) {
    markNotificationRead(id: $id)
  }
`);
