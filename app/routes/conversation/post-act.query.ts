import { graphql } from "~/data/graphql.ts";

export const ThankDocument = graphql(`
  mutation Thank($id: ID!, $on: Boolean!) {
    thankPost(id: $id, on: $on) {
      id
    }
  }
`);

export const JudgeDocument = graphql(`
  mutation Judge($id: ID!, $kind: VerdictKind, $reason: String) {
    judgePost(id: $id, kind: $kind, reason: $reason) {
      id
    }
  }
`);

export const CommentDocument = graphql(`
  mutation CreateComment($postId: ID!, $clientId: String!, $body: String!, $attachmentIds: [ID!]) {
    createComment(postId: $postId, clientId: $clientId, body: $body, attachmentIds: $attachmentIds) {
      id
    }
  }
`);

export const EditCommentDocument = graphql(`
  mutation EditComment($id: ID!, $version: Int!, $body: String!, $attachmentIds: [ID!]) {
    editComment(id: $id, version: $version, body: $body, attachmentIds: $attachmentIds) {
      id
    }
  }
`);

export const DeleteCommentDocument = graphql(`
  mutation DeleteComment($id: ID!) {
    deleteComment(id: $id) {
      id
    }
  }
`);

export const AcceptAnswerDocument = graphql(`
  mutation AcceptAnswer($postId: ID!, $commentId: ID) {
    acceptAnswer(postId: $postId, commentId: $commentId) {
      id
    }
  }
`);

export const EditPostDocument = graphql(`
  mutation EditPost($id: ID!, $version: Int!, $body: String!, $kind: PostKind!, $attachmentIds: [ID!]) {
    editPost(id: $id, version: $version, body: $body, kind: $kind, attachmentIds: $attachmentIds) {
      id
    }
  }
`);

export const DeletePostDocument = graphql(`
  mutation DeletePost($id: ID!) {
    deletePost(id: $id)
  }
`);

export const PinPostDocument = graphql(`
  mutation PinPost($id: ID!, $on: Boolean!) {
    pinPost(id: $id, on: $on) {
      id
    }
  }
`);

export const AcceptProposalDocument = graphql(`
  mutation AcceptProposal($id: ID!, $name: String, $title: String) {
    acceptProposal(id: $id, name: $name, title: $title) {
      id
    }
  }
`);

export const DismissProposalDocument = graphql(`
  mutation DismissProposal($id: ID!) {
    dismissProposal(id: $id) {
      id
    }
  }
`);

export const RestoreProposalDocument = graphql(`
  mutation RestoreProposal($id: ID!) {
    restoreProposal(id: $id) {
      id
    }
  }
`);

export const PlacePostDocument = graphql(`
  mutation PlacePost($id: ID!, $accountId: ID, $newAccount: NewAccountInput) {
    placePost(id: $id, accountId: $accountId, newAccount: $newAccount) {
      id
    }
  }
`);

export const UnplacePostDocument = graphql(`
  mutation UnplacePost($id: ID!) {
    unplacePost(id: $id) {
      id
    }
  }
`);

export const LinkPostDocument = graphql(`
  mutation LinkPostToDeal($opportunityId: ID!, $postId: ID!) {
    linkPost(opportunityId: $opportunityId, postId: $postId) {
      id
    }
  }
`);

export const UnlinkPostDocument = graphql(`
  mutation UnlinkPostFromDeal($opportunityId: ID!, $postId: ID!) {
    unlinkPost(opportunityId: $opportunityId, postId: $postId) {
      id
    }
  }
`);
