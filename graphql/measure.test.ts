import { parse } from "graphql";
import { expect, it } from "vitest";
import { metrics } from "../platform/metrics.ts";
import { measured } from "./measure.ts";

it("counts operations by name and outcome", async () => {
  const named = parse("query MeasuredHere { __typename }");
  const result = { data: { __typename: "Query" } };
  expect(await measured(named, () => result)).toBe(result);
  await measured(named, () => Promise.resolve({ errors: [] }));
  await measured(parse("{ __typename }"), () => ({ data: null }));
  const text = await metrics.metrics();
  expect(text).toContain('graphql_operation_duration_seconds_count{operation="MeasuredHere",outcome="ok"} 1');
  expect(text).toContain('graphql_operation_duration_seconds_count{operation="MeasuredHere",outcome="error"} 1');
  expect(text).toContain('operation="anonymous",outcome="ok"} 1');
});
