import { graphql } from "~/data/graphql.ts";

/** What a card, a row and a chip of a deal show. */
export const DealCard = graphql(`
  fragment DealCard on Opportunity {
    id
    name
    accountId
    accountName
    amount
    amountShown
    currency
    expectedOn
    nextStep
    version
    helperCount
    stage {
      id
      key
      name
      kind
    }
    owner {
      id
      name
    }
    helpers(most: 5) {
      weight
      user {
        id
        name
        role
      }
    }
    missing {
      kind
      days
    }
    viewerCan {
      edit
    }
  }
`);
