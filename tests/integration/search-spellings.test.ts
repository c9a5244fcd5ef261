import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rebuildSearch } from "../../domain/knowledge/index-pending.ts";
import { quickFind } from "../../domain/knowledge/quick-find.ts";
import { searchEverything } from "../../domain/knowledge/search.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { meilisearch } from "../../platform/search/meilisearch.ts";
import { useSearchEngine } from "../../platform/search/search.ts";
import { makePost } from "../factories/conversation.ts";
import { makeAccount, makePerson } from "../factories/crm.ts";
import { makeCast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { startMeilisearch } from "../stand-ins/meilisearch.ts";

const POSTS = {
  amount: "Leur budget est de 180 000 € hors taxes",
  phone: "Rappeler au 06 51 42 73 94 avant midi",
  chinese: "我们在上海东边的工厂",
  arabic: "التقيت محمّد اليوم",
  soft: "Il insiste sur la confi\u00ADdentialité",
  number: "Commande №774411 partie",
  signs: "Ils cherchent un développeur C++ et un autre pour .NET",
  research: "Leur R&D déménage à Lyon",
  invoice: "The invoice of June is wrong",
  complaint: "Une réclamation de plus sur les délais",
  framework: "Le contrat-cadre part en signature",
};

/** Colleagues have R&D in their departments. */
const KINDS = ["post", "person"] as const;

let server: Awaited<ReturnType<typeof startMeilisearch>>;
let gareth: Viewer;
let person: { id: string };
const ids = new Map<string, string>();

beforeAll(async () => {
  server = await startMeilisearch("spellings");
  const cast = await makeCast(prisma);
  gareth = await viewerFor("gareth");
  const account = await makeAccount(prisma, { name: "Valcrouze" });
  for (const [name, body] of Object.entries(POSTS))
    ids.set((await makePost(prisma, account, cast.karim, { body })).id, name);
  person = await makePerson(prisma, { name: "Odile Marchand", at: account });
  await prisma.personPhone.create({ data: { personId: person.id, phone: "+33651427396" } });
}, 60_000);
afterAll(async () => {
  useSearchEngine(null);
  await server.close();
  await disconnect();
});

describe.each([
  ["in PostgreSQL", () => null],
  ["in Meilisearch", () => meilisearch({ url: server.url, key: server.key, index: "spellings" })],
])("%s", (_name, engine) => {
  beforeAll(async () => {
    useSearchEngine(engine());
    await rebuildSearch();
  }, 60_000);

  const best = async (text: string) => {
    const [hit] = (await searchEverything(gareth, { text, kinds: KINDS, limit: 5, offset: 0 })).hits;
    return hit && (ids.get(hit.id) ?? hit.id);
  };

  it.each([
    ["180k euros", "amount"],
    ["180 000 €", "amount"],
    ["180,000", "amount"],
    ["budget 0,18 M€", "amount"],
    ["0651427394", "phone"],
    ["+33 6 51 42 73 94", "phone"],
    ["上海", "chinese"],
    ["محمد", "arabic"],
    ["confidentialité", "soft"],
    ["774411", "number"],
    ["C++", "signs"],
    [".NET", "signs"],
    ["R&D", "research"],
    ["facture", "invoice"],
    ["bill", "invoice"],
    ["complaints", "complaint"],
    ["framework agreement", "framework"],
    ["contratcadre", "framework"],
  ])("%j finds what is meant", async (text, name) => {
    expect(await best(text)).toBe(name);
  });

  it.each(["+33 6 51 42 73 96", "06 51 42 73 96", "06.51.42.73.96"])(
    "the telephone number %s finds whose it is, as one types too",
    async (text) => {
      expect(await best(text)).toBe(person.id);
      expect((await quickFind(gareth, text, ["person"], 5)).map(({ id }) => id)).toEqual([person.id]);
    },
  );

  it("an amount close by is another amount", async () => {
    expect(await best("190 000 €")).toBeUndefined();
    expect(await best("06 51 42 73 95")).toBeUndefined();
  });
});
