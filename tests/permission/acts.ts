/**
 * What people do, through the contract and with all that follows from it: listeners move columns, counts and figures that no factory
 * touches. Things made here have ids of their own that no question names; what they move is what is looked for.
 */
import { expect } from "vitest";
import { pool } from "../../platform/db/pool.ts";
import { newId } from "../../platform/ids.ts";
import type { CastKey } from "../cast.ts";
import { api, viewerFor } from "../harness/api.ts";
import { workQueue } from "../harness/queue.ts";
import { globalIds } from "./world.ts";

type Made = Record<string, { id: string; version: number } | null>;

/** One mutation of someone; answers with the thing it made or moved. */
async function act(who: CastKey, field: string, args: string): Promise<{ id: string; version: number }> {
  const selection = THINGS.has(field) ? "{ id version }" : SCALARS.has(field) ? "" : "{ __typename }";
  const made = await api(await viewerFor(who)).run<Made>(`mutation { ${field}(${args}) ${selection} }`);
  return made[field] ?? { id: "", version: 0 };
}

const THINGS = new Set(["createOpportunity", "restrictOpportunity", "moveOpportunity", "createPost"]);
const SCALARS = new Set(["markAccountRead"]);

/** The queue at work until nothing is left; a job that failed would leave a trace that no reader was asked about. */
export async function letFollow(): Promise<void> {
  for (;;) {
    await workQueue();
    const { rows } = await pool().query<{ last_error: string | null }>("select last_error from graphile_worker.jobs");
    expect(rows.filter(({ last_error: error }) => error !== null)).toEqual([]);
    // What the last jobs asked for, as that the index be written, waits for another round.
    if (rows.length === 0) return;
  }
}

const words = (word: string) =>
  JSON.stringify(`${word}: Odile Sample, buyer, +33 6 12 34 56 78, wants 300 k€ by June.`);
const post = (accountId: string, body: string, more = "") =>
  `input: { accountId: "${accountId}", clientId: "${newId()}", body: ${body}, kind: risk, channel: "phone", firstHand: true ${more} }`;
const talk = (accountId: string, subject: string, more: string) =>
  `input: { accountId: "${accountId}", clientId: "${newId()}", channel: "call", subject: "${subject}", ${more} }`;
const answer = (postId: string, body: string) => `postId: "${postId}", body: "${body}", clientId: "${newId()}"`;

/** Colleagues at work, also on the account that the guest sees, and not for guests. */
export async function actInside(): Promise<void> {
  const { sharedAccount, insideAccount, insidePerson, insidePost } = globalIds;
  const tip = await act("karim", "createPost", post(sharedAccount, words("Insideact")));
  await act("tom", "createComment", answer(tip.id, "Insideanswer"));
  await act("tom", "thankPost", `id: "${tip.id}", on: true`);
  await act("ines", "judgePost", `id: "${tip.id}", kind: confirm`);
  await act("karim", "logInteraction", talk(sharedAccount, "Insidetalk", `personIds: ["${insidePerson}"]`));
  await act(
    "karim",
    "addPersonRole",
    `input: { personId: "${insidePerson}", accountId: "${sharedAccount}", title: "Insiderole" }`,
  );
  await act("salome", "createOpportunity", `input: { postId: "${tip.id}", name: "Insideactdeal", amount: 300000 }`);
  await act("karim", "createPost", post(insideAccount, words("Insideact")));
  await act("tom", "thankPost", `id: "${insidePost}", on: true`);
  await letFollow();
}

/** The team at work: on its own account, and on deals of its own at accounts that others see. */
export async function actInTeam(gareth: string, salome: string): Promise<void> {
  const { sharedAccount, insideAccount, insidePerson, insidePost, teamAccount, teamDeal, dealTeamDeal } = globalIds;
  await act("salome", "chooseNotices", "choices: [{ theme: MENTIONS, inProduct: true, mail: AT_ONCE }]");
  for (const [accountId, dealId] of [
    [teamAccount, teamDeal],
    [insideAccount, dealTeamDeal],
    [sharedAccount, await dealOfTheTeam(sharedAccount)],
  ] as const) {
    const body = `"Secretact of @[Gareth Pell](user:${gareth}) and @[Salomé Arnaud](user:${salome}) with Odile Secretsample, buyer."`;
    const told = await act("ines", "createPost", post(accountId, body, `, opportunityId: "${dealId}"`));
    await letFollow();
    await act("salome", "createComment", answer(told.id, "Secretanswer"));
    await act("salome", "thankPost", `id: "${told.id}", on: true`);
    await act("salome", "judgePost", `id: "${told.id}", kind: confirm`);
    const more = `opportunityId: "${dealId}", personIds: ["${insidePerson}"]`;
    await act("salome", "logInteraction", talk(accountId, "Secrettalk", more));
    await act(
      "salome",
      "setOpportunityPerson",
      `opportunityId: "${dealId}", personId: "${insidePerson}", part: "decides"`,
    );
  }
  await act("salome", "linkPost", `opportunityId: "${dealTeamDeal}", postId: "${insidePost}"`);
  await act(
    "ines",
    "addPersonRole",
    `input: { personId: "${insidePerson}", accountId: "${teamAccount}", title: "Secretrole" }`,
  );
  await letFollow();
}

/** Opened where others look on, then closed to all but two before anything is said of it. */
async function dealOfTheTeam(accountId: string): Promise<string> {
  const { id, version } = await act(
    "salome",
    "createOpportunity",
    `input: { accountId: "${accountId}", name: "Secretact" }`,
  );
  const ines = (await viewerFor("ines")).id;
  await act("salome", "restrictOpportunity", `input: { id: "${id}", version: ${version}, userIds: ["User_${ines}"] }`);
  return id;
}
