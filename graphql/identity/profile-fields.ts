import { accountsHelped, type AccountHelped } from "../../domain/accounts/accounts-helped.sql.ts";
import { visibleRelationships } from "../../domain/network/relationship-policy.ts";
import { isInsider } from "../../domain/viewer.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { RelationshipType } from "../network/relationship-type.ts";
import { connectionOf, pageOf } from "../page.ts";
import { UserType } from "./user-type.ts";

const AccountHelpedType = builder.objectRef<AccountHelped>("AccountHelped").implement({
  description: "An account someone works for, or wrote on.",
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId("Account", id) }),
    name: t.exposeString("name"),
    part: t.exposeString("part", { description: "owner, team or helper." }),
    posts: t.exposeInt("posts", { description: "What they wrote there that the viewer may see." }),
    lastAt: t.expose("lastAt", { type: "DateTime", description: "Their latest post there." }),
  }),
});

/** What a colleague's own page shows beside the name. */
builder.objectFields(UserType, (t) => ({
  email: t.string({
    nullable: true,
    description: "How to reach a colleague; not shown outside the company.",
    resolve: async (user, _args, { viewer, load }) =>
      viewer && (isInsider(viewer) || viewer.id === user.id) ? load.email.load(user.id) : null,
  }),
  teams: t.stringList({
    description: "Names of the teams a colleague belongs to, by name; not shown outside the company.",
    resolve: (user, _args, { viewer, load }) => (viewer && isInsider(viewer) ? load.teamNames.load(user.id) : []),
  }),
  accountsHelped: t.connection({
    type: AccountHelpedType,
    description: "Where they help, the latest first.",
    resolve: async (user, args, { viewer }) => {
      const page = pageOf(args);
      return connectionOf(viewer ? await accountsHelped(viewer, user.id, page) : [], page, ({ lastAt }) => lastAt);
    },
  }),
  knows: t.prismaConnection({
    type: RelationshipType,
    cursor: "id",
    description: "Whom they say they know, as far as they let it be seen; the latest said first.",
    resolve: (query, user, _args, { viewer }) =>
      viewer
        ? prisma.relationship.findMany({
            ...query,
            where: { AND: [{ userId: user.id }, visibleRelationships(viewer)] },
            orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
          })
        : [],
  }),
}));
