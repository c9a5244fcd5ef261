import { graphql } from "~/data/graphql.ts";

export const CreateAccountDocument = graphql(`
  mutation CreateAccount($input: AccountFieldsInput!, $clientId: String) {
    createAccount(input: $input, clientId: $clientId) {
      id
    }
  }
`);

export const EditAccountDocument = graphql(`
  mutation EditAccount($id: ID!, $version: Int!, $input: AccountFieldsInput!) {
    editAccount(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const AccountFieldsQuery = graphql(`
  query AccountFields($id: ID!) {
    account(id: $id) {
      id
      name
      kind
      industry
      city
      country
      region
      size
      about
      domains
      tags
      createdAt
      version
      owner {
        id
        name
      }
      parent {
        id
        name
      }
      children(first: 50) {
        edges {
          node {
            id
            name
          }
        }
      }
      viewerCan {
        edit
        handOver
      }
    }
  }
`);
