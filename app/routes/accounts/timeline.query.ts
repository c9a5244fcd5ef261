import { graphql } from "~/data/graphql.ts";

export const TimelineQuery = graphql(`
  query AccountTimeline($id: ID!, $after: String, $channel: String) {
    account(id: $id) {
      viewerCan {
        logInteraction
      }
      people(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
      timeline(first: 30, after: $after, channel: $channel) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            kind
            id
            at
            how
            text
            body
            actor {
              id
              name
            }
            colleagues {
              id
              name
            }
            people {
              id
              name
            }
            opportunityId
            opportunityName
          }
        }
      }
    }
  }
`);

export const LogInteractionDocument = graphql(`
  mutation LogInteraction($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      id
    }
  }
`);
