import { can } from "../../domain/access.ts";
import { visibleAccounts } from "../../domain/accounts/account-policy.ts";
import { visibleRelationships } from "../../domain/network/relationship-policy.ts";
import { MOST } from "../../domain/people/person-input.ts";
import { visiblePeople } from "../../domain/people/person-policy.ts";
import { builder } from "../builder.ts";
import { UserType } from "../identity/user-type.ts";
import { PersonAbilities } from "./person-abilities.ts";
import "./person-role-type.ts";

const NOBODY = { id: { in: [] as string[] } };

export const PersonType = builder.prismaNode("Person", {
  nullable: true,
  description: "Someone outside: a contact. A name is enough.",
  id: { field: "id" },
  findUnique: (id, { viewer }) => ({ id, AND: [viewer ? visiblePeople(viewer) : NOBODY] }),
  fields: (t) => ({
    name: t.exposeString("name"),
    givenName: t.exposeString("givenName"),
    familyName: t.exposeString("familyName"),
    about: t.exposeString("about"),
    doNotContact: t.exposeBoolean("doNotContact", { description: "Asked not to be contacted." }),
    forGuests: t.boolean({
      description: "True when invited influencers see this person too.",
      resolve: (person) => person.circleId !== null,
    }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    createdBy: t.field({
      type: UserType,
      nullable: true,
      resolve: (person, _args, { load }) => (person.createdById ? load.colleague(person.createdById) : null),
    }),
    version: t.exposeInt("version", { description: "Send it back with an edit: a stale one is refused." }),
    emails: t.stringList({
      select: { emails: { select: { email: true }, orderBy: [{ email: "asc" }, { id: "asc" }], take: MOST } },
      resolve: (person) => person.emails.map(({ email }) => email),
    }),
    phones: t.stringList({
      description: "E.164 where the number was understood, else as written.",
      select: { phones: { select: { phone: true }, orderBy: [{ phone: "asc" }, { id: "asc" }], take: MOST } },
      resolve: (person) => person.phones.map(({ phone }) => phone),
    }),
    roles: t.relation("roles", {
      description: "At accounts the viewer sees: what is current first, then the latest.",
      query: (_args, { viewer }) => ({
        where: { account: viewer ? visibleAccounts(viewer) : NOBODY },
        orderBy: [{ current: "desc" }, { endedOn: { sort: "desc", nulls: "last" } }, { id: "desc" }],
        take: 50,
      }),
    }),
    relationships: t.relation("relationships", {
      description: "Claimed ties that are shown by name, and the viewer's own.",
      query: (_args, { viewer }) => ({
        where: viewer ? visibleRelationships(viewer) : NOBODY,
        orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
        take: 50,
      }),
    }),
    viewerCan: t.field({
      type: PersonAbilities,
      resolve: (person, _args, { viewer }) => ({
        edit: viewer !== null && can(viewer, "person.edit", person),
        merge: viewer !== null && can(viewer, "person.merge", person),
        claim: viewer !== null && can(viewer, "relationship.claim", person),
        ask: viewer !== null && !person.doNotContact && can(viewer, "introduction.ask", person),
      }),
    }),
  }),
});
