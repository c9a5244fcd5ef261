import { graphql } from "~/data/graphql.ts";

export const WhoKnowsQuery = graphql(`
  query WhoKnowsPage($personId: ID, $accountId: ID, $text: String, $after: String) {
    whoKnows(personId: $personId, accountId: $accountId, text: $text) {
      subject {
        kind
        id
        name
        detail
      }
      alternatives {
        kind
        id
        name
        detail
      }
      total
      knowers(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            peopleCount
            best {
              id
              colleague {
                id
                name
                role
                department
                title
              }
              handle
              department
              person {
                id
                name
                doNotContact
              }
              level
              evidence {
                key
                params
              }
              how
              claimed
              lastAt
              postId
              askId
              isViewer
            }
            ties {
              person {
                id
                name
              }
            }
          }
        }
      }
      paths {
        step {
          how
          accountName
          together
        }
        tie {
          id
          colleague {
            id
            name
            role
            department
            title
          }
          person {
            id
            name
          }
          level
          lastAt
          isViewer
        }
      }
    }
  }
`);

/** What an ask may be for: open deals where the person works. */
export const AskDealsQuery = graphql(`
  query AskDeals($personId: ID!) {
    person(id: $personId) {
      id
      name
      doNotContact
      viewerCan {
        ask
      }
      roles {
        current
        account {
          opportunities(first: 10) {
            edges {
              node {
                id
                name
                amount
                currency
              }
            }
          }
        }
      }
    }
  }
`);

export const IntroductionsQuery = graphql(`
  query Introductions($waitingAfter: String, $askedAfter: String, $ledAfter: String) {
    waiting: introductions(box: WAITING_FOR_ME, first: 8, after: $waitingAfter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...WaitingAsk
        }
      }
    }
    asked: introductions(box: ASKED, first: 8, after: $askedAfter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          note
          version
          viewerActs
          changedAt
          connector {
            id
            name
          }
          suggested {
            id
            name
          }
          person {
            id
            name
          }
        }
      }
    }
    led: introductions(box: OUTCOMES, first: 8, after: $ledAfter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          side
          state
          outcome
          version
          viewerActs
          changedAt
          requester {
            id
            name
          }
          connector {
            id
            name
          }
          person {
            id
            name
          }
          opportunity {
            id
            name
            amount
            currency
            stage {
              key
              name
            }
          }
        }
      }
    }
  }
`);

export const AskIntroductionDocument = graphql(`
  mutation AskIntroduction($input: AskIntroductionInput!) {
    askIntroduction(input: $input) {
      id
    }
  }
`);

export const FollowIntroductionDocument = graphql(`
  mutation FollowIntroduction($input: FollowIntroductionInput!) {
    followIntroduction(input: $input) {
      id
      state
    }
  }
`);
