import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makePerson } from "../../tests/factories/crm.ts";
import { makeCast } from "../../tests/factories/identity.ts";
import { foldNamesAnew } from "./fold-names.ts";

beforeAll(() => makeCast(prisma, ["salome"]));
afterAll(disconnect);

it("keys made by the rules of before are made anew, once", async () => {
  const names = ["Hélène Vasseur, PhD", "Işık Yılmaz", "Đặng Thu", "Claire Martin née Dubois", "Karim Belhadj"];
  for (const name of names)
    await makePerson(prisma, { name, nameKey: name === "Karim Belhadj" ? "belhadj karim" : "old" });
  expect(await foldNamesAnew()).toBe(4);
  const keys = await prisma.person.findMany({ orderBy: { nameKey: "asc" }, select: { nameKey: true } });
  expect(keys.map(({ nameKey }) => nameKey)).toEqual([
    ...["belhadj karim", "claire dubois martin", "dang thu"],
    ...["helene vasseur", "isik yilmaz"],
  ]);
  await prisma.person.updateMany({ where: { name: "Karim Belhadj" }, data: { nameKey: "old" } });
  expect(await foldNamesAnew()).toBe(0);
});
