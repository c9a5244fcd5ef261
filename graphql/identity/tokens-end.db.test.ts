/** A token ends with the password that may have made it, and carries no more of a role than it was made for. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { viewerOfToken } from "../../domain/identity/load-viewer.ts";
import { createToken } from "../../domain/identity/create-token.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeComment, makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeOpportunity } from "../../tests/factories/crm.ts";
import { makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor, withScopes } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { secretMailedTo } from "../../tests/harness/mailbox.ts";
import { encodeId } from "../ids.ts";

const RESET = `mutation ($secret: String!) { resetPassword(secret: $secret, password: "another long word") }`;
const email = "karim@meridel.example";
const client = { address: "192.0.2.8", userAgent: "" };

let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(prisma, ["karim", "admin", "ines"]);
});
afterAll(disconnect);

it("a reset of the password ends every token of that person, and of nobody else", async () => {
  const make = async (who: "karim" | "ines") => (await createToken(await viewerFor(who), { name: "report" })).secret;
  const [his, hers] = [await make("karim"), await make("ines")];
  expect(await viewerOfToken(his)).not.toBeNull();
  const visitor = api(null, { client, sessionId: null, setCookie: () => undefined });
  await visitor.run(`mutation { requestPasswordReset(email: "${email}") }`);
  await dispatchEvents();
  await visitor.run(RESET, { secret: await secretMailedTo(email, "reset") });
  expect(await viewerOfToken(his)).toBeNull();
  expect(await viewerOfToken(hers)).not.toBeNull();
});

it("an administrator's token that was made for writing deletes, pins, edits and shares as a colleague may", async () => {
  const account = await makeAccount(prisma, { ownerId: cast.ines.id });
  const post = await makePost(prisma, account, cast.karim, { body: "His own" });
  const comment = await makeComment(prisma, post, cast.ines, { body: "Hers" });
  const deal = await makeOpportunity(prisma, account, { ownerId: cast.ines.id });
  const acts = [
    `mutation { deleteComment(id: "${encodeId("Comment", comment.id)}") { id } }`,
    `mutation { pinPost(id: "${encodeId("Post", post.id)}", on: true) { id } }`,
    `mutation { editOpportunity(input: { id: "${encodeId("Opportunity", deal.id)}", version: 1, name: "Mine" }) { id } }`,
    `mutation { deletePost(id: "${encodeId("Post", post.id)}") }`,
    `mutation { restrictAccount(accountId: "${encodeId("Account", account.id)}", memberIds: [], version: 1) { id } }`,
  ];
  const admin = await viewerFor("admin");
  const writer = api(withScopes(admin, "read", "write"));
  for (const act of acts) expect((await writer.refused(act)).code, act).toBe("FORBIDDEN");
  for (const act of acts) await api(admin).run(act);
});
