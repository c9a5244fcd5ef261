import { graphql } from "~/data/graphql.ts";

export const MembersQuery = graphql(`
  query Members($after: String, $named: String, $role: Role, $unitId: ID) {
    members(first: 30, after: $after, named: $named, role: $role, unitId: $unitId) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          email
          lastSeenAt
          accounts {
            id
            name
          }
          teams {
            name
          }
          user {
            id
            name
            title
            department
            role
            active
          }
        }
      }
    }
  }
`);

export const ChangeRoleDocument = graphql(`
  mutation ChangeRole($userId: ID!, $role: Role!) {
    changeRole(userId: $userId, role: $role) {
      id
    }
  }
`);

export const DeactivateDocument = graphql(`
  mutation Deactivate($userId: ID!) {
    deactivateUser(userId: $userId) {
      id
    }
  }
`);

export const ReactivateDocument = graphql(`
  mutation Reactivate($userId: ID!) {
    reactivateUser(userId: $userId) {
      id
    }
  }
`);

export const InvitableAccountsQuery = graphql(`
  query InvitableAccounts($named: String, $chosen: [ID!]!) {
    settings {
      mailLeaves
      locale
    }
    accounts(first: 24, order: NAME, named: $named) {
      edges {
        node {
          id
          name
        }
      }
    }
    nodes(ids: $chosen) {
      ... on Account {
        id
        name
      }
    }
  }
`);

export const InviteSeveralDocument = graphql(`
  mutation InviteSeveral($input: InviteSeveralInput!) {
    inviteSeveral(input: $input) {
      email
      invitation {
        id
        mail
      }
    }
  }
`);

export const HandInvitationDocument = graphql(`
  mutation HandInvitation($id: ID!) {
    handInvitation(id: $id) {
      link
      invitation {
        email
      }
    }
  }
`);

export const InvitationsQuery = graphql(`
  query Invitations($after: String) {
    invitations(first: 30, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          email
          name
          role
          state
          mail
          mailTrouble
          department
          createdAt
          invitedBy {
            name
          }
          accounts {
            id
            name
          }
        }
      }
    }
  }
`);

export const RenewInvitationDocument = graphql(`
  mutation RenewInvitation($id: ID!) {
    renewInvitation(id: $id) {
      state
    }
  }
`);

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      state
    }
  }
`);
