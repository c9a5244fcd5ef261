/** Typed documents: write them with `graphql(`…`)` in a `*.query.ts` beside the route; `npm run generate` makes the types. */
export { graphql } from "../gql/gql.ts";
