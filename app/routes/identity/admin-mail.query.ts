import { graphql } from "~/data/graphql.ts";

export const LocalMailQuery = graphql(`
  query LocalMail {
    localMail {
      id
      to
      subject
      sentAt
      source
    }
  }
`);
