/** The built product over HTTP, as programs, browsers and enemies speak to it: one server for all of these tests. */
import { afterAll, beforeAll } from "vitest";
import { prisma } from "../../platform/db/prisma.ts";
import { makeAccount, makeStages } from "../factories/crm.ts";
import { makeCast, type Cast } from "../factories/identity.ts";
import { auditTests } from "./http/audit.ts";
import { formTests } from "./http/forms.ts";
import { hostileTests } from "./http/hostile.ts";
import { limitTests } from "./http/limits.ts";
import { pageTests } from "./http/pages.ts";
import { sessionTests } from "./http/sessions.ts";
import { openSite, type Site } from "./http/site.ts";

let site: Site;
let accountId: string;
let people: Cast;

// The product may have to be built first.
beforeAll(async () => {
  people = await makeCast(prisma);
  await makeStages(prisma);
  accountId = (await makeAccount(prisma, { name: "Aérolor Rotors", ownerId: people.salome.id })).id;
  site = await openSite();
}, 600_000);

afterAll(() => site.product.stop());

auditTests(() => site);
formTests(
  () => site,
  () => accountId,
  () => people,
);
limitTests(
  () => site,
  () => accountId,
);
hostileTests(
  () => site,
  () => accountId,
);
pageTests(
  () => site,
  () => accountId,
);
sessionTests(
  () => site,
  () => accountId,
  () => people,
);
