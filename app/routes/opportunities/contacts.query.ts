import { graphql } from "~/data/graphql.ts";

export const PossiblePeopleQuery = graphql(`
  query PossiblePeople($id: ID!) {
    opportunity(id: $id) {
      possiblePeople {
        id
        name
      }
    }
  }
`);
