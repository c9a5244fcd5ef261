/** Signs that PostgreSQL, or JSON in it, does not take: no door of the contract breaks on them, wherever a text is taken. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLError,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "../../domain/viewer.ts";
import { schema } from "../../graphql/schema.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makePost } from "../factories/conversation.ts";
import { makeAccount, makeOpportunity, makePerson } from "../factories/crm.ts";
import { makeCast } from "../factories/identity.ts";
import { api, viewerFor } from "../harness/api.ts";

const BROKEN = { NUL: "a\u0000b", "half a pair": "a\ud83db", "the other half": "\udc00 a" };

type Taken = GraphQLArgument | GraphQLInputField;
let admin: Viewer;
const ids: Record<string, string> = {};

beforeAll(async () => {
  const cast = await makeCast(prisma, ["admin", "salome"]);
  const account = await makeAccount(prisma);
  const post = await makePost(prisma, account, cast.admin);
  const deal = await makeOpportunity(prisma, account);
  const person = await makePerson(prisma, { at: account });
  admin = await viewerFor("admin");
  Object.assign(ids, {
    ...{ account: `Account_${account.id}`, post: `Post_${post.id}`, user: `User_${cast.salome.id}` },
    ...{ opportunity: `Opportunity_${deal.id}`, deal: `Opportunity_${deal.id}`, person: `Person_${person.id}` },
  });
});
afterAll(disconnect);

const isText = (taken: Taken) => ["String", "ID"].includes(getNamedType(taken.type).name);
const listed = (taken: Taken, value: string) =>
  isListType(isNonNullType(taken.type) ? taken.type.ofType : taken.type) ? `[${value}]` : value;

/** A value that can stand: what is asked for beside the broken one must not hide it. */
function whole(taken: Taken, of: string): string {
  const type = getNamedType(taken.type);
  if (isInputObjectType(type)) return inputs(Object.values(type.getFields()).filter(needed), of, null);
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const named = Object.keys(ids).find((kind) => `${taken.name} ${of}`.toLowerCase().includes(kind));
  if (type.name === "ID") return JSON.stringify(ids[named ?? "account"]);
  const samples: Record<string, string> = { Int: "1", Float: "1", Boolean: "true", String: '"some words"' };
  if (taken.name === "clientId") return JSON.stringify(newId());
  return samples[type.name] ?? (type.name === "Date" ? '"2030-01-01"' : '"2030-01-01T00:00:00Z"');
}

const needed = ({ type }: Taken) => isNonNullType(type);

function inputs(fields: readonly Taken[], of: string, instead: readonly [string, string] | null): string {
  const parts = fields.map(
    (field) => `${field.name}: ${listed(field, instead?.[0] === field.name ? instead[1] : whole(field, of))}`,
  );
  return `{ ${parts.join(", ")} }`;
}

/** One document for each text that a field takes, with that one as its variable; texts within its inputs too. */
function documentsOf(kind: string, field: GraphQLField<unknown, unknown>): string[] {
  const rest = field.args.filter(needed);
  const call = (name: string, value: string) => {
    const given = rest
      .filter((arg) => arg.name !== name)
      .map((arg) => `${arg.name}: ${listed(arg, whole(arg, field.name))}`);
    return `${field.name}(${[...given, `${name}: ${value}`].join(", ")})${scalar(field) ? "" : " { __typename }"}`;
  };
  const asked = (taken: Taken, text: string) => `${kind} ($x: ${getNamedType(taken.type).name}!) { ${text} }`;
  return field.args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    if (isText(arg)) return [asked(arg, call(arg.name, listed(arg, "$x")))];
    if (!isInputObjectType(type)) return [];
    const fields = Object.values(type.getFields());
    return fields.filter(isText).map((one) => {
      const all = fields.filter((other) => needed(other) || other === one);
      return asked(one, call(arg.name, listed(arg, inputs(all, field.name, [one.name, "$x"]))));
    });
  });
}

const scalar = (field: GraphQLField<unknown, unknown>) => !("getFields" in getNamedType(field.type));
describe.each(Object.entries(BROKEN))("%s", (_what, broken) => {
  it.each(["query", "mutation"] as const)(
    "in any text of a %s is read, or refused in words",
    async (kind) => {
      const root = kind === "query" ? schema.getQueryType()! : schema.getMutationType()!;
      const failed: string[] = [];
      for (const field of Object.values(root.getFields())) {
        for (const document of documentsOf(kind, field)) {
          const refusal = await api(admin)
            .run(document, { x: broken })
            .then(
              () => null,
              (error: GraphQLError) => error,
            );
          const code = refusal?.extensions.code;
          if (refusal && (code === undefined || code === "UNEXPECTED")) failed.push(`${document} → ${refusal.message}`);
        }
      }
      expect(failed).toEqual([]);
    },
    300_000,
  );
});
