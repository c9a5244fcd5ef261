import { graphql } from "~/data/graphql.ts";

/** What a text is about, while it is being written. */
export const AccountsInQuery = graphql(`
  query AccountsIn($text: String!) {
    accountsIn(text: $text) {
      accountId
      name
      kind
      city
      reason
      sure
      text
    }
  }
`);
