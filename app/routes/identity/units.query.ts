import { graphql } from "~/data/graphql.ts";

export const UnitsQuery = graphql(`
  query Units($kind: UnitKind!, $after: String) {
    units(kind: $kind, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          name
          memberCount
          version
        }
      }
    }
  }
`);

export const CreateUnitDocument = graphql(`
  mutation CreateUnit($kind: UnitKind!, $name: String!) {
    createUnit(kind: $kind, name: $name) {
      id
    }
  }
`);

export const RenameUnitDocument = graphql(`
  mutation RenameUnit($id: ID!, $name: String!, $version: Int!) {
    renameUnit(id: $id, name: $name, version: $version) {
      id
    }
  }
`);

export const RemoveUnitDocument = graphql(`
  mutation RemoveUnit($id: ID!, $version: Int!, $moveToId: ID) {
    removeUnit(id: $id, version: $version, moveToId: $moveToId)
  }
`);

export const MemberPlaceQuery = graphql(`
  query MemberPlace($userId: ID!) {
    member(userId: $userId) {
      departmentId
      version
      teams {
        id
      }
      user {
        id
        name
        role
        title
      }
    }
  }
`);

export const PlaceMemberDocument = graphql(`
  mutation PlaceMember($userId: ID!, $departmentId: ID, $teamIds: [ID!]!, $version: Int!) {
    placeMember(userId: $userId, departmentId: $departmentId, teamIds: $teamIds, version: $version) {
      id
    }
  }
`);
