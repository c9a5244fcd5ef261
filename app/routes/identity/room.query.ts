import { graphql } from "~/data/graphql.ts";

export const RoomQuery = graphql(`
  query Room {
    room {
      level
      reserve
    }
  }
`);
