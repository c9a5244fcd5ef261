import DataLoader from "dataloader";
import { activityOf } from "../domain/accounts/account-activity.sql.ts";
import { accountGlance, type AccountGlance } from "../domain/accounts/account-glance.sql.ts";
import { accountNotes, childCounts } from "../domain/accounts/account-notes.sql.ts";
import { accountsByIds } from "../domain/accounts/account-rows.sql.ts";
import { accountsInTexts, type AccountInText } from "../domain/accounts/accounts-in-text.ts";
import type { AttachmentRow } from "../domain/conversation/post-row.ts";
import { colleague, type Colleague } from "../domain/identity/colleague-directory.ts";
import { accountsKnownBy } from "../domain/insights/coverage.sql.ts";
import type { Tie } from "../domain/network/rank-ties.ts";
import { tiesOf } from "../domain/network/who-knows.ts";
import { dealsByIds } from "../domain/opportunities/deal-list.sql.ts";
import { visibleOpportunities } from "../domain/opportunities/opportunity-policy.ts";
import type { Stage } from "../domain/opportunities/stages.ts";
import { stageHistory, type StageHistory } from "../domain/opportunities/stage-history.sql.ts";
import { visiblePeople } from "../domain/people/person-policy.ts";
import { isInsider, type Viewer } from "../domain/viewer.ts";
import { DAY_MS, now } from "../platform/clock.ts";
import { prisma } from "../platform/db/prisma.ts";

type Row = { id: string };

function byId<T extends Row>(viewer: Viewer | null, read: (viewer: Viewer, ids: string[]) => Promise<T[]>) {
  return new DataLoader<string, T | null>(async (ids) => {
    if (!viewer) return ids.map(() => null);
    const rows = new Map((await read(viewer, [...ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= read());
}

/** Null stands for "not there, or not yours to see". */
export function createLoaders(viewer: Viewer | null) {
  return {
    account: byId(viewer, accountsByIds),
    /** When something was last said on an account, as far as the viewer may know. */
    activity: byId(viewer, activityOf),
    /** What texts without an account may be about. */
    accountsIn: new DataLoader<string, AccountInText[]>((texts) =>
      viewer ? accountsInTexts(viewer, texts) : Promise.resolve(texts.map(() => [])),
    ),
    person: byId(viewer, (who, ids) =>
      prisma.person.findMany({ where: { AND: [{ id: { in: ids } }, visiblePeople(who)] } }),
    ),
    opportunity: byId(viewer, dealsByIds),
    /** What closed deals say of each stage, read once an operation. */
    stageHistory: once(() => (viewer ? stageHistory(viewer) : Promise.resolve<StageHistory[]>([]))),
    stage: byId(viewer, (_who, ids) => prisma.stage.findMany({ where: { id: { in: ids } } })),
    /** Of a line of history, which names stages by their keys; retired ones too. */
    stageByKey: new DataLoader<string, Stage | null>(async (keys) => {
      const rows = viewer ? await prisma.stage.findMany({ where: { key: { in: [...keys] } } }) : [];
      return keys.map((key) => rows.find((row) => row.key === key) ?? null);
    }),
    /** How many deals stand in each stage, of those the viewer may see. */
    stageDeals: once(async () => {
      const where = viewer ? visibleOpportunities(viewer) : { id: { in: [] } };
      const rows = await prisma.opportunity.groupBy({ by: ["stageId"], where, _count: { _all: true } });
      return new Map(rows.map((row) => [row.stageId, row._count._all]));
    }),
    /** Who among us knows each of some people the viewer sees, closest first. */
    ties: new DataLoader<string, Tie[]>(async (ids) => {
      const ties = viewer ? await tiesOf(viewer, { personIds: ids }) : [];
      return ids.map((id) => ties.filter((tie) => tie.personId === id));
    }),
    /** Figures and helpers of an account, read together; hardly ever of more than one. */
    glance: new DataLoader<string, AccountGlance | null>((ids) => {
      const until = now();
      const since = new Date(until.getTime() - 30 * DAY_MS);
      return Promise.all(ids.map((id) => (viewer ? accountGlance(viewer, id, since, until) : null)));
    }),
    /** Accounts by how many colleagues know somebody there, for who may see such figures; the list and its count read them once. */
    knownBy: new DataLoader<number, string[]>((brackets) =>
      Promise.all(brackets.map((one) => (viewer && isInsider(viewer) ? accountsKnownBy(viewer, one) : []))),
    ),
    /** The viewer's own note on an account: whether she follows it, and up to where she read. */
    following: byId(viewer, accountNotes),
    /** Names of the teams of colleagues, by name. */
    teamNames: new DataLoader<string, string[]>(async (ids) => {
      const where = { userId: { in: [...ids] } };
      const orderBy = [{ team: { name: "asc" } }, { teamId: "asc" }] as const;
      const rows = await prisma.teamMember.findMany({ where, orderBy: [...orderBy], include: { team: true } });
      return ids.map((id) => rows.filter((row) => row.userId === id).map(({ team }) => team.name));
    }),
    followsDeal: new DataLoader<string, boolean>(async (ids) => {
      const where = { userId: viewer?.id ?? "", opportunityId: { in: [...ids] } };
      const rows = viewer ? await prisma.opportunityFollower.findMany({ where, select: { opportunityId: true } }) : [];
      return ids.map((id) => rows.some((row) => row.opportunityId === id));
    }),
    /** Visible subsidiaries of an account. */
    childCount: byId(viewer, childCounts),
    /** Files of comments that the viewer sees. */
    commentFiles: new DataLoader<string, AttachmentRow[]>(async (ids) => {
      const rows = await prisma.attachment.findMany({
        where: { commentId: { in: [...ids] } },
        select: { id: true, commentId: true, name: true, mime: true, size: true },
        orderBy: { id: "asc" },
      });
      return ids.map((id) => rows.filter((row) => row.commentId === id));
    }),
    /** Addresses of colleagues, for insiders only: whoever asks has checked that. */
    email: new DataLoader<string, string | null>(async (ids) => {
      const rows = await prisma.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, email: true } });
      const found = new Map(rows.map((row) => [row.id, row.email]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** Authors and actors: whoever signs something the viewer may see. Synchronous when known, as on hot lists. */
    colleague: (id: string): Colleague | Promise<Colleague> => colleague(id),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
