import { NotFound } from "../domain/errors.ts";
import { isUuid } from "../platform/ids.ts";

/** Global ids read `Type_<uuid>`: opaque to programs, readable to people, and the uuid alone stands in addresses. */
export function encodeId(typename: string, id: string | number | bigint): string {
  return `${typename}_${id}`;
}

export function decodeId(globalId: string): { typename: string; id: string } {
  const at = globalId.indexOf("_");
  const id = globalId.slice(at + 1);
  // A forged id is told apart from a missing one by nobody.
  if (at < 1 || !isUuid(id)) throw new NotFound();
  return { typename: globalId.slice(0, at), id: id.toLowerCase() };
}

const nodeTypes = new Set<string>();

/** What `node` can answer with, told once by the finished schema. */
export function knowNodeTypes(names: Iterable<string>): void {
  for (const name of names) nodeTypes.add(name);
}

/** As `decodeId`, for `node` and `nodes`: an id of a type that cannot be asked for is not found, like any other forged one. */
export function decodeNodeId(globalId: string): { typename: string; id: string } {
  const decoded = decodeId(globalId);
  if (nodeTypes.size > 0 && !nodeTypes.has(decoded.typename)) throw new NotFound();
  return decoded;
}

/** The uuid in a global id of one type; any other id is simply not found. */
export function idOf(typename: string, globalId: string | number): string {
  const decoded = decodeId(String(globalId));
  if (decoded.typename !== typename) throw new NotFound();
  return decoded.id;
}

/** As `idOf`, for an argument that may be left out. */
export function optionalIdOf(typename: string, globalId: string | number | null | undefined): string | null {
  return globalId === null || globalId === undefined || globalId === "" ? null : idOf(typename, globalId);
}
