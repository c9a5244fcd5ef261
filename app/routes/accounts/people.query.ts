import { graphql } from "~/data/graphql.ts";

export const AccountPeopleQuery = graphql(`
  query AccountPeople($id: ID!, $after: String, $former: Boolean!, $added: ID!, $wasAdded: Boolean!) {
    person(id: $added) @include(if: $wasAdded) {
      id
      name
    }
    account(id: $id) {
      people(first: 40, after: $after, former: $former) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            doNotContact
            roles {
              title
              current
              account {
                id
              }
            }
            knownBy(first: 3) {
              id
              colleague {
                id
                name
                role
                department
                title
              }
              department
              handle
              level
              lastAt
              isViewer
            }
          }
        }
      }
    }
  }
`);

export const CreatePersonDocument = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      person {
        id
      }
      possibleDuplicates {
        reasons
        person {
          id
          name
          roles {
            title
            account {
              name
            }
          }
        }
      }
    }
  }
`);
