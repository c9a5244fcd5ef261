import {
  openActs,
  INTRODUCTION_ACTS,
  INTRODUCTION_STATES,
  type IntroductionState,
} from "../../domain/network/introduction-states.ts";
import { visibleIntroductions } from "../../domain/network/introduction-policy.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { UserType } from "../identity/user-type.ts";
import { OpportunityType } from "../opportunities/opportunity-type.ts";
import { PersonType } from "../people/person-type.ts";

export const IntroductionStateEnum = builder.enumType("IntroductionState", {
  description: 'A declined ask reads "not now" to the one who asked: there is never a reason.',
  values: INTRODUCTION_STATES,
});

export const IntroductionActEnum = builder.enumType("IntroductionAct", { values: INTRODUCTION_ACTS });

const SideEnum = builder.enumType("IntroductionSide", { values: ["requester", "connector"] as const });

type Ask = { requesterId: string; connectorId: string; anonymous: boolean };

const sideOf = (ask: Ask, viewer: Viewer | null) => (ask.connectorId === viewer?.id ? "connector" : "requester");

/** Until she accepts, whoever was asked through a nameless tie has no name anywhere. */
const hidden = (ask: Ask, viewer: Viewer | null) => ask.anonymous && ask.connectorId !== viewer?.id;

export const IntroductionType = builder.prismaNode("Introduction", {
  nullable: true,
  description: "An ask to be introduced to someone. Only the two it concerns see it.",
  id: { field: "id" },
  findUnique: (id, { viewer }) => ({ id, AND: [viewer ? visibleIntroductions(viewer) : { id: { in: [] } }] }),
  fields: (t) => ({
    side: t.field({
      type: SideEnum,
      description: "The viewer's.",
      resolve: (ask, _args, { viewer }) => sideOf(ask, viewer),
    }),
    requester: t.field({ type: UserType, resolve: (ask, _args, { load }) => load.colleague(ask.requesterId) }),
    connector: t.field({
      type: UserType,
      nullable: true,
      description: "Null as long as she does not show her name.",
      resolve: (ask, _args, { viewer, load }) => (hidden(ask, viewer) ? null : load.colleague(ask.connectorId)),
    }),
    person: t.field({
      type: PersonType,
      nullable: true,
      description: "Null when the viewer may no longer see her.",
      resolve: (ask, _args, { load }) => load.person.load(ask.personId),
    }),
    account: t.field({
      type: AccountType,
      nullable: true,
      resolve: (ask, _args, { load }) => (ask.accountId ? load.account.load(ask.accountId) : null),
    }),
    opportunity: t.field({
      type: OpportunityType,
      nullable: true,
      description: "The deal it is for.",
      resolve: (ask, _args, { load }) => (ask.opportunityId ? load.opportunity.load(ask.opportunityId) : null),
    }),
    reason: t.exposeString("reason", { description: "Why now, as the requester wrote it." }),
    state: t.field({ type: IntroductionStateEnum, resolve: (ask) => ask.state as IntroductionState }),
    note: t.string({
      description: "The connector's own words; of a declined ask she alone reads them.",
      resolve: (ask, _args, { viewer }) => (ask.state === "declined" && ask.connectorId !== viewer?.id ? "" : ask.note),
    }),
    suggested: t.field({
      type: UserType,
      nullable: true,
      description: "Whom the connector suggests to ask instead.",
      resolve: (ask, _args, { load }) => (ask.suggestedUserId ? load.colleague(ask.suggestedUserId) : null),
    }),
    outcome: t.exposeString("outcome", { description: "helped, no-answer, not-now or other; empty while it is open." }),
    viewerActs: t.field({
      type: [IntroductionActEnum],
      description: "What the viewer may do next.",
      resolve: (ask, _args, { viewer }) =>
        viewer?.scopes.includes("write") ? openActs(ask.state as IntroductionState, sideOf(ask, viewer)) : [],
    }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    changedAt: t.expose("changedAt", { type: "DateTime" }),
    version: t.exposeInt("version"),
  }),
});
