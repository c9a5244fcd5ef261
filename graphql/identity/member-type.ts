import { countMembers, listMembers, type Member, type MemberFilter } from "../../domain/identity/member-list.ts";
import { builder } from "../builder.ts";
import { encodeId, idOf } from "../ids.ts";
import { nameConnectionOf, namePageOf } from "./name-connection.ts";
import { unitOf } from "./unit-type.ts";
import { RoleEnum, UserType } from "./user-type.ts";

const MemberTeamType = builder.objectRef<{ id: string; name: string }>("MemberTeam").implement({
  fields: (t) => ({
    id: t.id({ resolve: (team) => encodeId("Team", team.id) }),
    name: t.exposeString("name"),
  }),
});

const MemberAccountType = builder.objectRef<{ id: string; name: string }>("MemberAccount").implement({
  fields: (t) => ({
    id: t.id({ resolve: (account) => encodeId("Account", account.id) }),
    name: t.exposeString("name"),
  }),
});

const MemberType = builder.objectRef<Member>("Member").implement({
  description: "Someone who signs in, as admins see them.",
  fields: (t) => ({
    user: t.field({ type: UserType, resolve: (member, _args, { load }) => load.colleague(member.id) }),
    email: t.exposeString("email"),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    lastSeenAt: t.expose("lastSeenAt", { type: "DateTime", nullable: true, description: "Null: not signed in now." }),
    accounts: t.expose("accounts", { type: [MemberAccountType], description: "What an influencer sees." }),
    departmentId: t.id({
      nullable: true,
      resolve: ({ departmentId }) => departmentId && encodeId("Department", departmentId),
    }),
    teams: t.expose("teams", { type: [MemberTeamType], description: "By name." }),
    version: t.exposeInt("version", { description: "Send it back with `placeMember`." }),
  }),
});

builder.queryFields((t) => ({
  member: t.withAuth({ admin: true }).field({
    type: MemberType,
    nullable: true,
    description: "One of the members. Admins only.",
    args: { userId: t.arg.id({ required: true }) },
    resolve: async (_root, { userId }, { viewer }) => {
      const [member] = await listMembers(viewer, { limit: 1, afterId: null }, { userId: idOf("User", userId) });
      return member ?? null;
    },
  }),
  members: t.withAuth({ admin: true }).connection(
    {
      type: MemberType,
      description: "All who sign in or once did, by name. Admins only.",
      args: {
        named: t.arg.string({ description: "Part of the name." }),
        role: t.arg({ type: RoleEnum }),
        unitId: t.arg.id({ description: "Who belongs to this department or team." }),
      },
      resolve: async (_root, args, { viewer }) => {
        const page = namePageOf(args);
        const filter: MemberFilter = { named: args.named ?? null, role: args.role ?? null, unit: null };
        if (args.unitId) filter.unit = unitOf(args.unitId);
        const rows = await listMembers(viewer, page, filter);
        return {
          ...nameConnectionOf(
            rows,
            page,
            (row) => row.id,
            (row) => row,
          ),
          filter,
        };
      },
    },
    {
      fields: (connection) => ({
        totalCount: connection.int({
          resolve: (parent) => countMembers((parent as unknown as { filter: MemberFilter }).filter),
        }),
      }),
    },
  ),
}));
