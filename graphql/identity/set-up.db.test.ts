import { afterAll, expect, it } from "vitest";
import { api } from "../../tests/harness/api.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";

afterAll(disconnect);

const SET_UP = `mutation ($email: String!, $password: String!) {
  setUp(company: "Halloran & Fils", name: "Ada Halloran", email: $email, password: $password, locale: "fr") { name role }
}`;

it("a blank company makes its first visitor its admin, one of them however many come at once", async () => {
  expect(await api(null).run("{ setUpNeeded companyName }")).toEqual({ setUpNeeded: true, companyName: "Entregent" });
  expect(await api(null).refused(SET_UP, { email: "ada@halloran.example", password: "password123" })).toMatchObject({
    fields: [{ path: "password", key: "passwordCommon" }],
  });
  const attempts = ["ada", "bob", "eve"].map((name) =>
    api(null).run(SET_UP, { email: `${name}@halloran.example`, password: "eleven small brown owls" }),
  );
  const results = await Promise.allSettled(attempts);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const users = await prisma.user.findMany({ include: { audiences: true } });
  expect(users).toMatchObject([{ role: "admin", locale: "fr", audiences: [{}] }]);
  expect(await api(null).run("{ setUpNeeded companyName }")).toEqual({
    setUpNeeded: false,
    companyName: "Halloran & Fils",
  });
});
