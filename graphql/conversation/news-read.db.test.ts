import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeCast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

beforeAll(() => makeCast(prisma, ["karim", "salome"]));
afterAll(disconnect);

it("the front page is read up to a moment, which never goes back, each for themselves", async () => {
  const [karim, salome] = [api(await viewerFor("karim")), api(await viewerFor("salome"))];
  const READ = "{ newsReadAt }";
  const MARK = "mutation ($upTo: DateTime!) { markNewsRead(upTo: $upTo) }";
  expect(await karim.run(READ)).toEqual({ newsReadAt: null });
  for (const upTo of ["2026-03-03T09:00:00.000Z", "2026-03-02T09:00:00.000Z"]) await karim.run(MARK, { upTo });
  expect(await karim.run(READ)).toEqual({ newsReadAt: "2026-03-03T09:00:00.000Z" });
  expect(await salome.run(READ)).toEqual({ newsReadAt: null });
});
