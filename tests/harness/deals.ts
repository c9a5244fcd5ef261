/** What the tests of opportunities ask of the contract: a deal as programs see it, its history, the events it left. */
import { encodeId } from "../../graphql/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { api } from "./api.ts";

export const DEAL = `id name amount currency expectedOn nextStep version lostReason closedAt restricted dealTeamOnly originPostId
  stage { key kind } owner { name } people { personId name part } viewerCan { edit contribute }`;
const READ = `query ($id: ID!) { opportunity(id: $id) { ${DEAL}
  posts { edges { node { id } } } changes { edges { node { field before after by { name } beforeUser { name } afterUser { name } } } } } }`;

export interface Deal {
  id: string;
  version: number;
  amount: number | null;
  restricted: boolean;
  originPostId: string | null;
  closedAt: string | null;
  lostReason: string;
  stage: { key: string };
  owner: { name: string } | null;
  people: { name: string; part: string }[];
  viewerCan: { edit: boolean; contribute: boolean };
  posts: { edges: { node: { id: string } }[] };
  changes: { edges: { node: Record<string, unknown> }[] };
}

export const id = (row: { id: string }) => encodeId("Opportunity", row.id);
export const read = async (who: ReturnType<typeof api>, deal: string) =>
  (await who.run<{ opportunity: Deal | null }>(READ, { id: deal })).opportunity;
export const history = (deal: Deal | null) => deal!.changes.edges.map(({ node }) => node);
export const events = (type: string, opportunityId: string) =>
  prisma.event.findMany({ where: { type, payload: { path: ["opportunityId"], equals: opportunityId.slice(12) } } });
