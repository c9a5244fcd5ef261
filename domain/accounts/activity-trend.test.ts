import { expect, it } from "vitest";
import { trendOf } from "./activity-trend.ts";

const weeks = (before: number, ...lately: number[]) => [...Array.from({ length: 22 }, () => before), ...lately];

it.each([
  ["quiet", weeks(0, 0, 0, 0, 0)],
  ["quiet", weeks(9, 0, 0, 0, 0)],
  ["rising", weeks(0, 0, 0, 0, 1)],
  ["rising", weeks(2, 3, 3, 3, 3)],
  ["steady", weeks(2, 3, 3, 3, 2)],
  ["steady", weeks(2, 0, 4, 0, 1)],
  ["falling", weeks(2, 1, 1, 1, 1)],
  ["falling", weeks(9, 0, 0, 0, 1)],
])("is %s for %j", (trend, acts) => expect(trendOf(acts)).toBe(trend));
