import { graphql } from "~/data/graphql.ts";

export const MoveOpportunity = graphql(`
  mutation MoveOpportunity($input: MoveOpportunityInput!) {
    moveOpportunity(input: $input) {
      id
      version
    }
  }
`);

export const CreateOpportunity = graphql(`
  mutation CreateOpportunity($input: CreateOpportunityInput!) {
    createOpportunity(input: $input) {
      id
    }
  }
`);

export const EditOpportunity = graphql(`
  mutation EditOpportunity($input: EditOpportunityInput!) {
    editOpportunity(input: $input) {
      id
      version
    }
  }
`);

export const UnlinkPost = graphql(`
  mutation UnlinkPost($opportunityId: ID!, $postId: ID!) {
    unlinkPost(opportunityId: $opportunityId, postId: $postId) {
      id
    }
  }
`);

export const SetOpportunityPerson = graphql(`
  mutation SetOpportunityPerson($opportunityId: ID!, $personId: ID!, $part: String!) {
    setOpportunityPerson(opportunityId: $opportunityId, personId: $personId, part: $part) {
      id
    }
  }
`);

export const RemoveOpportunityPerson = graphql(`
  mutation RemoveOpportunityPerson($opportunityId: ID!, $personId: ID!) {
    removeOpportunityPerson(opportunityId: $opportunityId, personId: $personId) {
      id
    }
  }
`);

export const RestrictOpportunity = graphql(`
  mutation RestrictOpportunity($input: RestrictOpportunityInput!) {
    restrictOpportunity(input: $input) {
      id
    }
  }
`);

export const UnrestrictOpportunity = graphql(`
  mutation UnrestrictOpportunity($id: ID!, $version: Int!) {
    unrestrictOpportunity(id: $id, version: $version) {
      id
    }
  }
`);

export const FollowOpportunity = graphql(`
  mutation FollowOpportunity($id: ID!, $on: Boolean!) {
    followOpportunity(id: $id, on: $on) {
      id
    }
  }
`);
