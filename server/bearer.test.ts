import { expect, it } from "vitest";
import { bearerOf } from "./bearer.ts";

it.each([
  [undefined, null],
  ["Basic eDp5", null],
  ["Bearer ent_x", "ent_x"],
  ["bearer ent_x", "ent_x"],
  // Nobody's, and no reason to look at the cookie: these once excused from the check of the origin and left the cookie in force.
  ["Bearer  x y", ""],
  ["Bearer ", ""],
  ["Bearer", ""],
  [" Bearer ent_x", ""],
  ["Bearer ent_x, Basic eDp5", ""],
])("%j carries the token %j", (authorization, token) => {
  expect(bearerOf(authorization === undefined ? {} : { authorization })).toBe(token);
});
