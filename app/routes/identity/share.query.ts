import { graphql } from "~/data/graphql.ts";

export const ShareQuery = graphql(`
  query Share($id: ID!, $named: String) {
    account(id: $id) {
      id
      name
      restricted
      version
      viewerCan {
        share
      }
      guests(first: 100) {
        edges {
          node {
            id
            name
            title
          }
        }
      }
    }
    influencers: users(first: 100, role: influencer) {
      edges {
        node {
          id
          name
        }
      }
    }
    found: users(first: 24, named: $named) {
      edges {
        node {
          id
          name
          role
        }
      }
    }
  }
`);

export const TeamQuery = graphql(`
  query Team($id: ID!, $after: String) {
    account(id: $id) {
      restrictedTo(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
`);

export const ChosenQuery = graphql(`
  query Chosen($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on User {
        id
        name
      }
    }
  }
`);

export const RestrictAccountDocument = graphql(`
  mutation RestrictAccount($accountId: ID!, $memberIds: [ID!]!, $version: Int!) {
    restrictAccount(accountId: $accountId, memberIds: $memberIds, version: $version) {
      id
    }
  }
`);

export const OpenAccountDocument = graphql(`
  mutation OpenAccount($accountId: ID!, $version: Int!) {
    openAccount(accountId: $accountId, version: $version) {
      id
    }
  }
`);

export const InviteToAccountDocument = graphql(`
  mutation InviteToAccount($accountId: ID!, $userId: ID!) {
    inviteToAccount(accountId: $accountId, userId: $userId) {
      id
    }
  }
`);

export const RemoveFromAccountDocument = graphql(`
  mutation RemoveFromAccount($accountId: ID!, $userId: ID!) {
    removeFromAccount(accountId: $accountId, userId: $userId) {
      id
    }
  }
`);
