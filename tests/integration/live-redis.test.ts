import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createToken } from "../../domain/identity/create-token.ts";
import { encodeId } from "../../graphql/ids.ts";
import { pool } from "../../platform/db/pool.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { rooms } from "../../platform/live/live.ts";
import { makeAccount } from "../factories/crm.ts";
import { makeCast, type Cast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { hears, takeSeat, type LiveSeat } from "../harness/live-seat.ts";
import { freePort, ready, startNode, type NodeProcess } from "../harness/node-process.ts";
import { call } from "../harness/program.ts";
import { noRedis, testRedis, type TestRedis } from "../harness/redis.ts";

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const ROLE = `mutation ($id: ID!, $role: Role!) { changeRole(userId: $id, role: $role) { id } }`;
const STREAM = "entregent:live";

/** Two nodes on one database and one Redis. Node A works the jobs, so that B hears nothing but through the relay. */
describe.skipIf(noRedis !== null)(`live between two nodes${noRedis ? ` (skipped: ${noRedis})` : ""}`, () => {
  let people: Cast;
  let redis: TestRedis;
  let account: { id: string };
  let token: string;
  // Filled one after another: what has been started is ended, even where the next could not be.
  const nodes = {} as { a: NodeProcess; b: NodeProcess };
  const seats = {} as { onA: LiveSeat; onB: LiveSeat };

  const post = async (): Promise<string> => {
    const input = { accountId: encodeId("Account", account.id), clientId: newId(), kind: "tip", body: "Heard" };
    const { createPost } = await call<{ createPost: { id: string } }>(nodes.a.url, token, POST, { input });
    return createPost.id.slice(5);
  };
  const timesHeard = (seat: LiveSeat, postId: string) =>
    seat.heard.filter((one) => one.type === "post.created" && one.postId === postId).length;

  /** Through the database, in whose order notifications arrive: whatever it carried before has been heard by then. */
  const databaseSaidAll = async (seat: LiveSeat) => {
    const type = `test-${newId()}`;
    const envelope = { from: "test", to: [rooms.user(people.salome.id)], message: { type } };
    await pool().query("select pg_notify('entregent_live', $1)", [JSON.stringify(envelope)]);
    await vi.waitFor(() => expect(seat.heard.map((one) => one.type)).toContain(type), {
      timeout: 20_000,
      interval: 10,
    });
  };

  const inRedis = async (): Promise<string> => {
    const client = new Redis(redis.url);
    const entries = await client.xrange(STREAM, "-", "+");
    await client.quit();
    return JSON.stringify(entries);
  };

  beforeAll(async () => {
    people = await makeCast(prisma, ["karim", "salome", "admin"]);
    account = await makeAccount(prisma);
    token = (await createToken(await viewerFor("karim"), { name: "live", scopes: ["read", "write"], days: null }))
      .secret;
    redis = await testRedis();
    const more = { REDIS_URL: redis.url };
    const a = startNode(await freePort(), more);
    const b = startNode(await freePort(), { ...more, WORKER: "none" });
    Object.assign(nodes, { a, b });
    await Promise.all([ready(a), ready(b)]);
    const [onA, onB] = await Promise.all([a, b].map(({ url }) => takeSeat(url, people.salome.id)));
    Object.assign(seats, { onA, onB });
  }, 300_000);

  afterAll(async () => {
    for (const seat of Object.values(seats)) seat.socket.disconnect();
    for (const { child } of Object.values(nodes)) child.kill("SIGKILL");
    await Promise.all(Object.values(nodes).map(({ ended }) => ended));
    await redis.kill();
  });

  it("a post written through one node is heard on the other once and only once, by way of Redis", async () => {
    const posts: string[] = [];
    for (let one = 0; one < 5; one += 1) posts.push(await post());
    await Promise.all(Object.values(seats).map((seat) => hears(seat, posts.at(-1)!)));
    for (const seat of Object.values(seats)) {
      await databaseSaidAll(seat);
      for (const id of posts) await vi.waitFor(() => expect(timesHeard(seat, id)).toBe(1), 20_000);
    }
    const carried = await inRedis();
    for (const id of posts) expect(carried.split(id).length - 1, "times in the stream").toBe(1);
  });

  it("without Redis each node goes on, and the nodes tell each other through the database", async () => {
    await redis.kill();
    await vi.waitFor(() => expect(nodes.a.said()).toContain("Redis does not answer"), { timeout: 20_000 });
    const id = await post();
    await hears(seats.onA, id);
    await hears(seats.onB, id);
    for (const { url } of Object.values(nodes)) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  }, 60_000);

  it("with Redis back, the nodes use it again, and still tell each thing once", async () => {
    await redis.start();
    const id = await vi.waitFor(
      async () => {
        const tried = await post();
        await hears(seats.onB, tried);
        expect(await inRedis()).toContain(tried);
        return tried;
      },
      { timeout: 30_000, interval: 200 },
    );
    await databaseSaidAll(seats.onB);
    expect([timesHeard(seats.onA, id), timesHeard(seats.onB, id)]).toEqual([1, 1]);
  }, 60_000);

  it("whose role changes through one node is sent away and forgotten on the other", async () => {
    const admin = await createToken(await viewerFor("admin"), {
      name: "roles",
      scopes: ["read", "write", "admin"],
      days: null,
    });
    const gone = new Promise((resolve) => seats.onB.socket.once("disconnect", resolve));
    await call(nodes.a.url, admin.secret, ROLE, { id: encodeId("User", people.salome.id), role: "influencer" });
    expect(await gone).toBe("io server disconnect");
    const again = await takeSeat(nodes.b.url, people.salome.id);
    const karim = await takeSeat(nodes.b.url, people.karim.id);
    await hears(karim, await post());
    expect(again.heard).toEqual([]);
    again.socket.disconnect();
    karim.socket.disconnect();
  });
});
