import { graphql } from "~/data/graphql.ts";

export const LeftOutParts = graphql(`
  fragment LeftOutParts on LeftOut {
    noAmount
    noDate
    otherCurrency
    later
  }
`);
