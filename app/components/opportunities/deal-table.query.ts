import { graphql } from "~/data/graphql.ts";

/** What a row of the table shows beyond a card. */
export const DealRow = graphql(`
  fragment DealRow on Opportunity {
    ...DealCard
    activityByWeek {
      weeks
    }
  }
`);
