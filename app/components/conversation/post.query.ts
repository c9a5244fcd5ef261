import { graphql } from "~/data/graphql.ts";

/** All that a card shows. Every list of posts asks for the same, so that a card is one part. */
export const PostCardFragment = graphql(`
  fragment PostCard on Post {
    id
    kind
    bodyHtml
    body
    channel
    firstHand
    source
    accountId
    accountName
    forGuests
    commentCount
    thanksCount
    confirmCount
    disputeCount
    viewerThanked
    viewerVerdict
    acceptedCommentId
    pinnedAt
    editedAt
    createdAt
    version
    author {
      ...Signer
    }
    value {
      ageing
      meter {
        name
        level
        key
        params
      }
    }
    firstComments {
      ...CommentLine
    }
    opportunities {
      id
      name
      amount
      currency
    }
    people {
      id
      name
    }
    verdicts {
      kind
      reason
      user {
        id
        name
      }
    }
    reactions {
      emoji
      count
      mine
    }
    proposals {
      id
      kind
      text
      value
      status
      resultId
    }
    viewerCan {
      edit
      delete
      thank
      judge
      pin
      acceptAnswer
      decideProposals
      openOpportunity
    }
  }
`);

export const CommentLineFragment = graphql(`
  fragment CommentLine on Comment {
    id
    body
    bodyHtml
    createdAt
    editedAt
    version
    viewerCanEdit
    viewerCanDelete
    author {
      ...Signer
    }
  }
`);

export const SignerFragment = graphql(`
  fragment Signer on User {
    id
    name
    role
    title
    department
  }
`);
