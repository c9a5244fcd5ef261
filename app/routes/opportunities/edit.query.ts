import { graphql } from "~/data/graphql.ts";

export const EditOpportunityQuery = graphql(`
  query OpportunityToEdit($id: ID!) {
    opportunity(id: $id) {
      id
      name
      accountName
      amount
      currency
      expectedOn
      nextStep
      nextStepOn
      version
      dealTeamOnly
      owner {
        id
      }
      viewerCan {
        edit
      }
    }
    possibleOwners {
      id
      name
    }
  }
`);
