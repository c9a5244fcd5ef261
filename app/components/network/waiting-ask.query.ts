import { graphql } from "~/data/graphql.ts";

/** Someone asks the viewer for an introduction, with the acts that are open to her. */
export const WaitingAskFragment = graphql(`
  fragment WaitingAsk on Introduction {
    id
    state
    reason
    version
    viewerActs
    changedAt
    requester {
      id
      name
      role
    }
    person {
      id
      name
      knownBy(first: 8) {
        id
        isViewer
        colleague {
          id
          name
        }
      }
    }
    opportunity {
      id
      name
    }
  }
`);
