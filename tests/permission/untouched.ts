/** Whatever someone does to what they see, with the widest arguments that the contract takes, leaves alone what they do not see. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
} from "graphql";
import { schema } from "../../graphql/schema.ts";
import { prisma as db } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";

/** Things that one sees, by the name of an argument or of its kind: "personId", "Person". */
export type Seen = Readonly<Record<string, string>>;

interface Way {
  /** What a bare `id` stands for. */
  id: string;
  version: number;
  seen: Seen;
}

/** Every mutation that takes an id, on each thing that is seen, at each version that it may have. */
export function widestCalls(seen: Seen): string[] {
  const ways = Object.values(seen).flatMap((id) => [1, 2, 3, 4].map((version) => ({ id, version, seen })));
  const calls = Object.values(schema.getMutationType()!.getFields()).flatMap((field) =>
    ways.map((way) => {
      const args = field.args.flatMap((arg) => written(arg, way) ?? []).join(", ");
      const leaf = !("getFields" in getNamedType(field.type));
      return args.includes("_") ? `mutation { ${field.name}(${args}) ${leaf ? "" : "{ __typename }"} }` : "";
    }),
  );
  return [...new Set(calls)].filter(Boolean);
}

function written({ name, type }: Pick<GraphQLArgument, "name" | "type">, way: Way): string | null {
  const bare = isNonNullType(type) ? type.ofType : type;
  const value = valueOf(name, getNamedType(type), way);
  return value === null ? null : `${name}: ${isListType(bare) ? `[${value}]` : value}`;
}

const PLAIN: Readonly<Record<string, string>> = {
  Int: "1",
  Float: "1",
  Boolean: "true",
  Date: '"2026-03-01"',
  DateTime: '"2026-03-01T00:00:00Z"',
};

/** Everything is given that can be: what an action leaves alone unless asked is asked for. */
function valueOf(name: string, type: GraphQLNamedType, way: Way): string | null {
  if (type.name === "ID") {
    const id = name === "id" ? way.id : (way.seen[name] ?? way.seen[name.replace(/s$/, "")]);
    return id ? JSON.stringify(id) : null;
  }
  if (isInputObjectType(type)) {
    const fields: { name: string; type: GraphQLInputType }[] = Object.values(type.getFields());
    return `{ ${fields.flatMap((field) => written(field, way) ?? []).join(", ")} }`;
  }
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (name === "version") return String(way.version);
  if (name === "clientId") return JSON.stringify(newId());
  return PLAIN[type.name] ?? JSON.stringify(STRINGS[name] ?? "word");
}

const STRINGS: Readonly<Record<string, string>> = {
  channel: "call",
  currency: "EUR",
  country: "FR",
  kind: "customer",
  part: "decides",
  emails: "someone@inside.example",
  phones: "+33612345679",
  reach: "colleagues",
};

/** Names and notes of the machinery, which say of everything that it happened. */
const BESIDE = ["events", "notifications", "search_documents", "search_pending", "ledger_entries", "audit_entries"];

/** All rows that hang on an account, or that stand under one of these audiences, as text. */
export async function rowsOf(accountId: string, audienceIds: readonly string[]): Promise<string[]> {
  const columns = await db.$queryRaw<{ table: string; column: string }[]>`
    select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and column_name in ('account_id', 'audience_id') and table_name <> all(${BESIDE})
     order by 1, 2`;
  const keys = { account_id: [accountId], audience_id: [...audienceIds] };
  const found = await Promise.all(
    columns.map(({ table, column }) =>
      db.$queryRawUnsafe<{ row: string }[]>(
        `select '${table} ' || to_jsonb(t)::text as row from "${table}" t where t."${column}" = any($1::uuid[]) order by 1`,
        keys[column as keyof typeof keys],
      ),
    ),
  );
  return found.flat().map(({ row }) => row);
}
