/** Reads everything the contract lets a viewer read, from the schema alone: a new field is in the test by being there. */
import {
  execute,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  isEnumType,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import type { Viewer } from "../../domain/viewer.ts";
import { createContext } from "../../graphql/context.ts";
import { presentError } from "../../graphql/errors.ts";
import { schema } from "../../graphql/schema.ts";

/** Things below things: enough for every type to be reached from every root it hangs on. */
const DEPTH = 2;
const PAGE = 30;
/** Questions asked side by side: while one waits for the database, another is put together. */
const TOGETHER = 6;

export interface Given {
  /** Global ids to try wherever an id is taken. */
  ids: readonly string[];
  /** Words to try wherever a text is taken. */
  texts: readonly string[];
}

/** Documents for one root field: one for each way of filling its arguments. */
function callsOf(field: GraphQLField<unknown, unknown>, given: Given): string[] {
  const selection = selectionOf(getNamedType(field.type), DEPTH, []);
  return argumentsOf(field.args, given).map((args) => `${field.name}${args}${selection}`);
}

const typeName = (arg: GraphQLArgument) => getNamedType(arg.type).name;

function candidates(arg: GraphQLArgument, given: Given): string[] {
  const type = getNamedType(arg.type);
  const wrap = (value: string) =>
    isListType(isNonNullType(arg.type) ? arg.type.ofType : arg.type) ? `[${value}]` : value;
  if (type.name === "ID") return given.ids.map((id) => wrap(JSON.stringify(id)));
  if (type.name === "String") return given.texts.map((text) => wrap(JSON.stringify(text)));
  if (isEnumType(type)) return type.getValues().map(({ name }) => wrap(name));
  if (type.name === "Int") return [wrap("10")];
  if (type.name === "Float") return [wrap("1")];
  if (type.name === "Boolean") return [wrap("true"), wrap("false")];
  if (type.name === "Date") return [wrap('"2030-01-01"')];
  if (type.name === "DateTime") return [wrap('"2030-01-01T00:00:00Z"')];
  return [];
}

/** Required arguments together, each value of each; then each optional one alone. Paging is always asked for. */
function argumentsOf(args: readonly GraphQLArgument[], given: Given): string[] {
  const paging = args.some(({ name }) => name === "first") ? [`first: ${PAGE}`] : [];
  const free = args.filter(({ name }) => !["first", "after", "last", "before"].includes(name));
  const required = free.filter(({ type }) => isNonNullType(type));
  const optional = free.filter(({ type }) => !isNonNullType(type));
  let ways: string[][] = [paging];
  for (const arg of required) {
    ways = ways.flatMap((way) => candidates(arg, given).map((value) => [...way, `${arg.name}: ${value}`]));
  }
  const base = ways[0] ?? [];
  const extra = optional.flatMap((arg) =>
    typeName(arg) === "ID" || required.length === 0
      ? candidates(arg, given).map((value) => [...base, `${arg.name}: ${value}`])
      : [],
  );
  return [...ways, ...extra].map((way) => (way.length > 0 ? `(${way.join(", ")})` : ""));
}

/** Everything below a type that needs no required argument, `depth` things deep; wrappers of lists cost no depth. */
function selectionOf(type: GraphQLNamedType, depth: number, path: readonly string[]): string {
  if (isScalarType(type) || isEnumType(type)) return "";
  if (isUnionType(type) || (isInterfaceType(type) && path.length > 0)) {
    const parts = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${selectionOf(one, depth, path)}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  if (isInterfaceType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${selectionOf(one, depth - 1, [type.name])}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  return `{ __typename ${fieldsOf(type, depth, path).join(" ")} }`;
}

const WRAPPER = /(Connection|Edge|PageInfo)$/;

function fieldsOf(type: GraphQLObjectType, depth: number, path: readonly string[]): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const below = getNamedType(field.type);
    const leaf = isScalarType(below) || isEnumType(below);
    if (leaf) return [field.name];
    if (path.includes(below.name) && !WRAPPER.test(below.name)) return [];
    const left = WRAPPER.test(type.name) || WRAPPER.test(below.name) ? depth : depth - 1;
    if (left < 0) return [];
    const args = field.args.some(({ name }) => name === "first") ? `(first: ${PAGE})` : "";
    // Aliased: the same name may have another type in another member of a union.
    const selection = selectionOf(below, left, [...path, type.name]);
    return selection === "{ __typename  }" ? [] : [`${type.name}_${field.name}: ${field.name}${args}${selection}`];
  });
}

export interface Answer {
  call: string;
  /** What came, as JSON text; refusals as code and key. */
  said: string;
}

/** All root query fields as one viewer sees them. `null` is a visitor. */
export async function crawl(viewer: Viewer | null, given: Given): Promise<Answer[]> {
  // `nodes` is `node`, several times.
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => name !== "nodes");
  const calls = fields.flatMap((field) => callsOf(field, given));
  const answers: Answer[] = [];
  for (let first = 0; first < calls.length; first += TOGETHER) {
    const some = calls.slice(first, first + TOGETHER);
    answers.push(
      ...(await Promise.all(some.map(async (call) => ({ call, said: await ask(viewer, `query { ${call} }`) })))),
    );
  }
  return answers;
}

export async function ask(viewer: Viewer | null, document: string): Promise<string> {
  const { data, errors } = await execute({
    schema,
    document: parse(document),
    contextValue: createContext(viewer, null),
  });
  const refusals = (errors ?? []).map((error) => presentError(error).extensions);
  return JSON.stringify({ data, refusals: refusals.map(({ code, key }) => `${String(code)}:${String(key)}`) });
}

/** One call of each mutation with `id` wherever an id is taken; undefined where it takes none. */
export function mutationCalls(id: string): string[] {
  return Object.values(schema.getMutationType()!.getFields()).flatMap((field) => {
    const filled = field.args.flatMap((arg) => fill(arg.name, arg.type, id) ?? []);
    if (!filled.some((text) => text.includes(id))) return [];
    const selection = selectionOf(getNamedType(field.type), 0, []);
    return [`mutation { ${field.name}(${filled.join(", ")})${selection} }`];
  });
}

function fill(name: string, type: GraphQLArgument["type"], id: string): string | null {
  const required = isNonNullType(type);
  const bare = required ? type.ofType : type;
  const inner = getNamedType(type);
  const value = valueOf(inner, required, id);
  if (value === null) return null;
  return `${name}: ${isListType(bare) ? `[${value}]` : value}`;
}

function valueOf(type: GraphQLNamedType, required: boolean, id: string): string | null {
  if (type.name === "ID") return JSON.stringify(id);
  if ("getFields" in type && type.astNode === undefined && "isOneOf" in type) {
    const fields = Object.values(type.getFields()) as { name: string; type: GraphQLArgument["type"] }[];
    return `{ ${fields.flatMap((field) => fill(field.name, field.type, id) ?? []).join(", ")} }`;
  }
  if (!required) return null;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const samples: Record<string, string> = {
    String: '"0193f8a0-0000-7000-8000-00000000abcd"',
    Int: "1",
    Float: "1",
    Boolean: "true",
    Date: '"2030-01-01"',
    DateTime: '"2030-01-01T00:00:00Z"',
  };
  return samples[type.name] ?? null;
}
