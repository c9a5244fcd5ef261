import { visibleAccounts } from "../../domain/accounts/account-policy.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { postsAboutPerson } from "../../domain/conversation/post-list.sql.ts";
import { nameKey } from "../../domain/people/name-key.ts";
import { visiblePeople } from "../../domain/people/person-policy.ts";
import { possibleDuplicates } from "../../domain/people/possible-duplicates.ts";
import { searchText } from "../../domain/text-input.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { partsAsked } from "../conversation/post-parts-asked.ts";
import { LinkedPersonType } from "../conversation/post-parts.ts";
import { PostType } from "../conversation/post-type.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { connectionOf, pageOf } from "../page.ts";
import { DuplicateType } from "./duplicate-type.ts";
import { OpportunityType } from "../opportunities/opportunity-type.ts";
import type { DealRow } from "../../domain/opportunities/deal-row.ts";
import { PersonType } from "./person-type.ts";

const PersonDealType = builder.objectRef<{ part: string; deal: DealRow }>("PersonDeal").implement({
  description: "A deal and the part someone outside has in it.",
  fields: (t) => ({
    part: t.exposeString("part", { description: "decides, influences, blocks or champions." }),
    opportunity: t.field({ type: OpportunityType, resolve: ({ deal }) => deal }),
  }),
});

const BY_NAME = [{ name: "asc" }, { id: "asc" }] as const;

/** People whose name has all the words (no accents needed), or whose e-mail it is. */
function named(search: string | null | undefined): Prisma.PersonWhereInput {
  if (!search?.trim()) return {};
  if (search.includes("@")) return { emails: { some: { email: searchText(search).toLowerCase() } } };
  return {
    AND: nameKey(search)
      .split(" ")
      .slice(0, 8)
      .map((word) => ({ nameKey: { contains: word } })),
  };
}

/** Who works at an account that the viewer sees: that somebody works at another is known to those who see both. */
function at(viewer: Viewer, accountId: string | null, current: boolean): Prisma.PersonWhereInput {
  if (!accountId) return {};
  return { roles: { some: { accountId, account: visibleAccounts(viewer), ...(current ? { current: true } : {}) } } };
}

interface PeopleFilter {
  search?: string | null;
  accountId?: string | number | null;
}

const filter = (viewer: Viewer, args: PeopleFilter): Prisma.PersonWhereInput => ({
  AND: [visiblePeople(viewer), named(args.search), at(viewer, optionalIdOf("Account", args.accountId), true)],
});

builder.queryFields((t) => ({
  person: t.withAuth({ signedIn: true }).prismaField({
    type: PersonType,
    nullable: true,
    description: "A person; an id that was merged into another leads to that one.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, { viewer }) => {
      const id = idOf("Person", args.id);
      const read = (one: string) =>
        prisma.person.findFirst({ ...query, where: { AND: [{ id: one }, visiblePeople(viewer)] } });
      const found = await read(id);
      if (found) return found;
      const merged = await prisma.personMerge.findUnique({ where: { fromId: id } });
      return merged ? read(merged.intoId) : null;
    },
  }),
  people: t.withAuth({ signedIn: true }).prismaConnection({
    type: PersonType,
    cursor: "id",
    description: "People the viewer may see, by name.",
    args: {
      search: t.arg.string({ description: "Words of the name, in any order and without accents, or an e-mail." }),
      accountId: t.arg.id({ description: "Only who works there now." }),
    },
    totalCount: (_root, args, { viewer }) => prisma.person.count({ where: filter(viewer!, args) }),
    resolve: (query, _root, args, { viewer }) =>
      prisma.person.findMany({ ...query, where: filter(viewer, args), orderBy: [...BY_NAME] }),
  }),
}));

builder.prismaObjectFields(AccountType, (t) => ({
  contacts: t.field({
    type: [LinkedPersonType],
    description: "Who works there now, by name, at most 500, names only: for whoever writes about them.",
    resolve: (account, _args, { viewer }) =>
      viewer
        ? prisma.person.findMany({
            where: peopleOf(viewer, account.id, false),
            orderBy: [...BY_NAME],
            select: { id: true, name: true },
            take: 500,
          })
        : [],
  }),
  people: t.prismaConnection({
    type: PersonType,
    cursor: "id",
    description: "Who works there, by name; who used to with `former`.",
    args: { former: t.arg.boolean({ description: "Only people whose every role there has ended." }) },
    totalCount: (account, args, { viewer }) =>
      viewer ? prisma.person.count({ where: peopleOf(viewer, account.id, args.former ?? false) }) : 0,
    resolve: (query, account, args, { viewer }) =>
      viewer
        ? prisma.person.findMany({
            ...query,
            where: peopleOf(viewer, account.id, args.former ?? false),
            orderBy: [...BY_NAME],
          })
        : [],
  }),
}));

function peopleOf(viewer: Viewer, accountId: string, former: boolean): Prisma.PersonWhereInput {
  const here = former
    ? { AND: [at(viewer, accountId, false), { NOT: at(viewer, accountId, true) }] }
    : at(viewer, accountId, true);
  return { AND: [visiblePeople(viewer), here] };
}

builder.prismaObjectFields(PersonType, (t) => ({
  posts: t.connection({
    type: PostType,
    description: "Posts about this person, newest first.",
    resolve: async (person, args, { viewer }, info) => {
      const page = pageOf(args);
      return connectionOf(
        viewer ? await postsAboutPerson(viewer, person.id, page, partsAsked(info)) : [],
        page,
        (post) => post.createdAt,
      );
    },
  }),
  deals: t.field({
    type: [PersonDealType],
    description: "Deals of the viewer's in which this person has a part, latest first, at most 50.",
    resolve: async (person, _args, { load }) => {
      const parts = await prisma.opportunityPerson.findMany({
        where: { personId: person.id },
        orderBy: [{ createdAt: "desc" }, { opportunityId: "desc" }],
        take: 50,
      });
      const deals = await Promise.all(parts.map(({ opportunityId }) => load.opportunity.load(opportunityId)));
      return parts.flatMap(({ part }, index) => (deals[index] ? [{ part, deal: deals[index] }] : []));
    },
  }),
  possibleDuplicates: t.field({
    type: [DuplicateType],
    description: "Other records that may be the same person, surest first.",
    resolve: async (person, _args, { viewer }) => {
      if (!viewer) return [];
      const reach = await prisma.person.findUniqueOrThrow({
        where: { id: person.id },
        include: {
          emails: true,
          phones: true,
          roles: { where: { account: visibleAccounts(viewer) }, select: { accountId: true }, take: 50 },
        },
      });
      const facts = {
        id: person.id,
        audienceId: person.audienceId,
        circleId: person.circleId,
        name: person.name,
        emails: reach.emails.map(({ email }) => email.toLowerCase()),
        phones: reach.phones.map(({ phone }) => phone),
        accountIds: [...new Set(reach.roles.map(({ accountId }) => accountId))],
      };
      return possibleDuplicates(viewer, facts);
    },
  }),
}));
