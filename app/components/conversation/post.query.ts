import { graphql } from "~/data/graphql.ts";

/** All that a card shows. Every list of posts asks for the same, so that a card is one part. */
export const PostCardFragment = graphql(`
  fragment PostCard on Post {
    id
    kind
    bodyHtml
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
    attachments {
      id
      name
      size
      url
    }
    verdicts {
      kind
      reason
      user {
        id
        name
      }
    }
    proposals {
      id
      kind
      text
      value
      status
      resultId
    }
    refused {
      id
      kind
      text
    }
    viewerCan {
      thank
      judge
      acceptAnswer
      decideProposals
      openOpportunity
      place
      unplace
    }
  }
`);

export const CommentLineFragment = graphql(`
  fragment CommentLine on Comment {
    id
    bodyHtml
    createdAt
    editedAt
    author {
      ...Signer
    }
    attachments {
      id
      name
      size
      url
    }
  }
`);

/** What changing a post needs besides: asked for on its own page only, so that lists stay light. */
export const PostEditFragment = graphql(`
  fragment PostEdit on Post {
    body
    version
    viewerCan {
      edit
      delete
      pin
    }
  }
`);

export const CommentEditFragment = graphql(`
  fragment CommentEdit on Comment {
    body
    version
    viewerCanEdit
    viewerCanDelete
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
