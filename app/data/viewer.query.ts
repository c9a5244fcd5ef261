import { graphql } from "./graphql.ts";

/** Who is signed in, as every page may show it. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      role
      title
      department
    }
  }
`);
