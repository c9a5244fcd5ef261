import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import DataloaderPlugin from "@pothos/plugin-dataloader";
import PrismaPlugin from "@pothos/plugin-prisma";
import RelayPlugin from "@pothos/plugin-relay";
import ScopeAuthPlugin from "@pothos/plugin-scope-auth";
import type PrismaTypes from "../generated/pothos.ts";
import { getDatamodel } from "../generated/pothos.ts";
import { Unauthenticated, Forbidden, InvalidInput } from "../domain/errors.ts";
import { assertRoomToWrite } from "../domain/room-to-write.ts";
import { isAdmin, isInsider } from "../domain/viewer.ts";
import { prisma } from "../platform/db/prisma.ts";
import type { Context, SignedInContext } from "./context.ts";
import { decodeNodeId, encodeId } from "./ids.ts";

interface Scopes {
  signedIn: boolean;
  insider: boolean;
  /** Signed in, by a session or by a token that may write. */
  writer: boolean;
  admin: boolean;
}

/** Rows a list field may ask for at once. */
export const MAX_PAGE = 100;

export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  AuthScopes: Scopes;
  AuthContexts: {
    signedIn: SignedInContext;
    insider: SignedInContext;
    writer: SignedInContext;
    admin: SignedInContext;
  };
  Scalars: {
    DateTime: { Input: Date; Output: Date };
    Date: { Input: string; Output: Date | string };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [ScopeAuthPlugin, PrismaPlugin, RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: encodeId,
    decodeGlobalID: decodeNodeId,
    nodesQueryOptions: {
      description: `At most ${MAX_PAGE} things by their ids, in their order; null for what is not there.`,
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > MAX_PAGE) throw new InvalidInput([{ path: "ids", key: "pageSize" }]);
        return resolveNodes(ids);
      },
    },
  },
  prisma: { client: prisma, dmmf: getDatamodel(), filterConnectionTotalCount: true, maxConnectionSize: MAX_PAGE },
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: ({ viewer }) => ({
      signedIn: viewer !== null,
      insider: viewer !== null && isInsider(viewer),
      writer: viewer?.scopes.includes("write") ?? false,
      admin: viewer !== null && isAdmin(viewer),
    }),
    unauthorizedError: (_parent, context) => (context.viewer ? new Forbidden() : new Unauthenticated()),
  },
  complexity: {
    // A page counts as many times as it may have rows, or `first: 100` three levels deep would pass.
    fieldComplexity: (args, _context, field) => {
      const size = Number(args.first ?? args.last ?? 0);
      // Things asked for by their ids: as many as are named.
      if (Array.isArray(args.ids)) return { field: 1, multiplier: args.ids.length };
      // The page itself has been counted one level up.
      if (field.name === "edges") return { field: 1, multiplier: 1 };
      if (size > 0) return { field: 1, multiplier: Math.min(size, MAX_PAGE) };
      return field.args.some((arg) => arg.name === "first") ? { field: 1, multiplier: 20 } : 1;
    },
  },
});

builder.queryType({
  description: "Everything that can be read. What the viewer may not see does not exist.",
  authScopes: { signedIn: true },
});
builder.mutationType({
  description: "Everything that can be done. Each field is one action; a refused one changes nothing.",
  authScopes: () => {
    // Before any of them begins: a disk that is nearly full keeps its last room for reading.
    assertRoomToWrite();
    return { writer: true };
  },
});
