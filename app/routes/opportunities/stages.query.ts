import { graphql } from "~/data/graphql.ts";

export const StagesQuery = graphql(`
  query Stages {
    stages {
      id
      key
      name
      kind
    }
  }
`);
