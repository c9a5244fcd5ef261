/** Whatever is written into any field: refused clearly, or stored as it is and shown as text. Never half, never run. */
import {
  buildSchema,
  isInputObjectType,
  isNonNullType,
  isListType,
  isScalarType,
  type GraphQLInputType,
} from "graphql";
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { POST } from "./limits.ts";
import type { Site } from "./site.ts";

const SCRIPT = `<script>alert("x")</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) {{7*7}} ' or 1=1 --`;
const ODD = {
  script: SCRIPT,
  "null byte": "before\u0000after",
  emoji: "👩‍🔧🇫🇷 sous l’eau",
  "right to left": "שלום \u202Eevil\u202C مرحبا",
  "half a character": "half \uD83D alone",
  "combining marks": "Z\u0351\u036F\u0343".repeat(200),
};

/** Signs of a server that speaks of itself. */
const INSIDE = /\bat .+\.(ts|mjs|js):\d+|node_modules|prisma|postgres|select .+ from|violates|constraint|stack/i;

/** A value of a type, with the hostile text wherever a text may stand. */
function filled(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return filled(type.ofType, text);
  if (isListType(type)) return [filled(type.ofType, text)];
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, filled(field.type, text)]));
  }
  if (!isScalarType(type)) return type.getValues()[0]!.name;
  switch (type.name) {
    case "Int":
      return 1;
    case "Float":
      return 1.5;
    case "Boolean":
      return true;
    case "Date":
      return "2027-03-01";
    case "DateTime":
      return "2027-03-01T00:00:00.000Z";
    default:
      return text;
  }
}

const schema = buildSchema(fs.readFileSync("graphql/schema.graphql", "utf8"));
/** These would sign the test's own people out or lock them; they have tests of their own. */
const LEFT_OUT = new Set(["signIn", "signOut", "setUp", "requestPasswordReset"]);
const mutations = Object.values(schema.getMutationType()!.getFields()).filter(({ name }) => !LEFT_OUT.has(name));

export function hostileTests(site: () => Site, account: () => string): void {
  describe("hostile input", () => {
    for (const [what, text] of Object.entries(ODD)) {
      test(`${what} in every field of every mutation`, async () => {
        const headers = await site().browserOf("admin");
        for (const field of mutations) {
          const signature = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
          const passed = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
          const query = field.args.length
            ? `mutation (${signature}) { ${field.name}(${passed}) { __typename } }`
            : `mutation { ${field.name} }`;
          const scalar = /^(Boolean|Int)/.test(String(field.type));
          const variables = Object.fromEntries(field.args.map(({ name, type }) => [name, filled(type, text)]));
          const answer = await site().ask(headers, scalar ? query.replace(" { __typename }", "") : query, variables);
          const codes = answer.errors.map(({ extensions }) => extensions?.code);
          expect(codes, `${field.name}: ${answer.text.slice(0, 300)}`).not.toContain("UNEXPECTED");
          expect(answer.status, field.name).toBeLessThan(500);
          expect(JSON.stringify(answer.errors), field.name).not.toMatch(INSIDE);
        }
      });

      test(`${what} in a post is shown as text`, async () => {
        const headers = await site().browserOf("karim");
        const { data, errors } = await site().ask<{ createPost: { id: string; body: string; bodyHtml: string } }>(
          headers,
          POST,
          { input: { accountId: `Account_${account()}`, body: text, clientId: crypto.randomUUID() } },
        );
        if (errors.length > 0) {
          expect(errors[0]?.extensions).toMatchObject({ code: "INVALID" });
          return;
        }
        expect(data!.createPost.bodyHtml).not.toMatch(/<script|<img|onerror=(?!alert)|href="javascript/i);
        const page = await site().fetch(`/accounts/${account()}`, { headers });
        expect(page.status).toBe(200);
        const html = await page.text();
        expect(html).not.toContain("<script>alert");
        expect(html).not.toMatch(/<img src=x/);
      });
    }

    test("50,000 characters are refused on their field", async () => {
      const answer = await site().ask(await site().browserOf("karim"), POST, {
        input: { accountId: `Account_${account()}`, body: "é".repeat(50_000), clientId: crypto.randomUUID() },
      });
      expect(answer.errors[0]?.extensions).toMatchObject({
        code: "INVALID",
        fields: [{ path: "body", key: "tooLong", params: { max: 20_000 } }],
      });
    });

    test.each([
      ["not a uuid", "Account_'; drop table users; --"],
      ["another type", "Post_01913e2f-2085-78b6-b30d-7e651c09b684"],
      ["a made-up type", "Secret_01913e2f-2085-78b6-b30d-7e651c09b684"],
      ["nothing", ""],
      ["one that is not there", "Account_01913e2f-2085-78b6-b30d-7e651c09b684"],
      ["ten thousand letters", "A".repeat(10_000)],
    ])("a forged id (%s) reads as what is not there", async (_what, id) => {
      const headers = await site().browserOf("karim");
      const read = await site().ask<{ account: unknown }>(
        headers,
        "query ($id: ID!) { account(id: $id) { name } node(id: $id) { id } }",
        {
          id,
        },
      );
      for (const { extensions } of read.errors) expect(extensions).toMatchObject({ code: "NOT_FOUND" });
      expect(read.data?.account ?? null).toBeNull();
      const write = await site().ask(headers, POST, {
        input: { accountId: id, body: "To nowhere", clientId: crypto.randomUUID() },
      });
      expect(write.errors[0]?.extensions?.code).toBe("NOT_FOUND");
    });

    test.each([
      ["no JSON", "{", 400],
      ["null", "null", 400],
      ["a number as the query", JSON.stringify({ query: 7 }), 400],
      ["a variable of another type", JSON.stringify({ query: POST, variables: { input: 7 } }), 200],
      ["a field that is not there", JSON.stringify({ query: "{ password }" }), 200],
    ])("%s is a clear error", async (_what, body, status) => {
      const response = await site().fetch("/graphql", {
        method: "POST",
        headers: { ...(await site().browserOf("karim")), "content-type": "application/json" },
        body,
      });
      expect(response.status).toBe(status);
      const text = await response.text();
      expect((JSON.parse(text) as { errors: unknown[] }).errors.length).toBeGreaterThan(0);
      expect(text).not.toMatch(INSIDE);
    });
  });
}
