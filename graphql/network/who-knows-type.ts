import { resolveArrayConnection } from "@pothos/plugin-relay";
import { InvalidInput } from "../../domain/errors.ts";
import type { StepRow } from "../../domain/network/reach.sql.ts";
import type { Subject } from "../../domain/network/subjects.sql.ts";
import { whoKnows, whoKnowsAt, type Knower, type Path, type WhoKnows } from "../../domain/network/who-knows.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder, MAX_PAGE } from "../builder.ts";
import { encodeId, optionalIdOf } from "../ids.ts";
import { TieType } from "./tie-type.ts";

const SubjectType = builder.objectRef<Subject>("WhoKnowsSubject").implement({
  description: "Whom or what the question is about.",
  fields: (t) => ({
    kind: t.exposeString("kind", { description: "person, account or topic." }),
    id: t.id({
      nullable: true,
      description: "Of the person or account; null for a topic.",
      resolve: ({ kind, id }) => (id ? encodeId(kind === "person" ? "Person" : "Account", id) : null),
    }),
    name: t.exposeString("name"),
    detail: t.exposeString("detail", { description: "Tells two of a name apart: what she does and where." }),
  }),
});

const KnowerType = builder.objectRef<Knower>("Knower").implement({
  description: "A colleague and whom she knows of the people asked about.",
  fields: (t) => ({
    best: t.field({ type: TieType, description: "Her closest tie.", resolve: ({ best }) => best }),
    peopleCount: t.int({ description: "How many of them she knows.", resolve: ({ ties }) => ties.length }),
    ties: t.field({ type: [TieType], description: "The five closest.", resolve: ({ ties }) => ties.slice(0, 5) }),
  }),
});

const StepType = builder.objectRef<StepRow>("PathStep").implement({
  description: "How someone leads to the person asked about.",
  fields: (t) => ({
    how: t.exposeString("how", { description: "met-together, colleague or former-colleague." }),
    accountName: t.exposeString("accountName"),
    together: t.exposeInt("together", { description: "Interactions both took part in." }),
  }),
});

const PathType = builder.objectRef<Path>("TiePath").implement({
  description: "Two steps: a colleague knows someone who leads to the person asked about.",
  fields: (t) => ({
    tie: t.field({ type: TieType, description: "The first step.", resolve: ({ tie }) => tie }),
    step: t.field({ type: StepType, description: "The second.", resolve: ({ step }) => step }),
  }),
});

const WhoKnowsType = builder.objectRef<WhoKnows>("WhoKnows").implement({
  description: "Who among us knows someone, with the evidence.",
  fields: (t) => ({
    subject: t.field({ type: SubjectType, nullable: true, resolve: (answer) => answer.subject }),
    alternatives: t.field({
      type: [SubjectType],
      description: "What else the words may mean.",
      resolve: (answer) => answer.alternatives,
    }),
    total: t.int({ description: "Colleagues found, at most 100.", resolve: (answer) => answer.knowers.length }),
    knowers: t.connection({
      type: KnowerType,
      description: "Closest first.",
      resolve: (answer, args) => {
        if ((args.first ?? 1) < 1 || (args.first ?? 1) > MAX_PAGE)
          throw new InvalidInput([{ path: "first", key: "pageSize" }]);
        return resolveArrayConnection({ args }, answer.knowers);
      },
    }),
    paths: t.field({
      type: [PathType],
      description: "At most five; for a person only.",
      resolve: (answer) => answer.paths,
    }),
  }),
});

builder.queryField("whoKnows", (t) =>
  t.withAuth({ signedIn: true }).field({
    type: WhoKnowsType,
    description: "Give one of the three. What a colleague chose not to show is not there.",
    args: {
      personId: t.arg.id(),
      accountId: t.arg.id({ description: "Anyone who works there." }),
      text: t.arg.string({
        description: "A name, a company, a job or an industry; slips and missing accents are forgiven.",
      }),
    },
    resolve: (_root, args, { viewer }) =>
      whoKnows(viewer, {
        personId: optionalIdOf("Person", args.personId),
        accountId: optionalIdOf("Account", args.accountId),
        text: args.text ?? null,
      }),
  }),
);

builder.prismaObjectFields(AccountType, (t) => ({
  whoKnows: t.field({
    type: WhoKnowsType,
    nullable: true,
    description: "Who among us knows people here.",
    resolve: (account, _args, { viewer }) => (viewer ? whoKnowsAt(viewer, account) : null),
  }),
}));
