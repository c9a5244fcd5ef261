import { graphql } from "~/data/graphql.ts";

export const ContactsQuery = graphql(`
  query Contacts($id: ID!) {
    account(id: $id) {
      contacts {
        id
        name
      }
    }
  }
`);
