import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { event, recordEvent } from "../../domain/events.ts";
import { encodeId } from "../../graphql/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { createSession, sessionCookie } from "../../platform/sessions.ts";
import { startSockets } from "../../server/socket.ts";
import { makeAccount } from "../factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../factories/identity.ts";
import { api, viewerFor } from "../harness/api.ts";
import { hears, takeSeat, type LiveSeat } from "../harness/live-seat.ts";
import { workQueue } from "../harness/queue.ts";
import type { CastKey } from "../cast.ts";

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;

let people: Cast;
let http: Server;
let live: { close: () => Promise<void> };
const opened: Socket[] = [];

async function sit(key: CastKey, readAt?: number): Promise<LiveSeat> {
  const { port } = http.address() as AddressInfo;
  const seat = await takeSeat(`http://127.0.0.1:${port}`, people[key].id, readAt);
  opened.push(seat.socket);
  return seat;
}

async function post(key: CastKey, account: { id: string }, reach?: string): Promise<string> {
  const input = {
    accountId: encodeId("Account", account.id),
    clientId: newId(),
    kind: "tip",
    body: "Secret words",
    reach,
  };
  const answer = await api(await viewerFor(key)).run<{ createPost: { id: string } }>(POST, { input });
  return answer.createPost.id.slice(5);
}

beforeAll(async () => {
  people = await makeCast(prisma, ["karim", "salome", "gareth", "ludovic", "clara"]);
  http = createServer();
  live = await startSockets(http);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
});

afterEach(() => opened.splice(0).forEach((socket) => socket.disconnect()));

afterAll(() => live.close());

it("a page of another site opens no socket, whatever cookie its visitor has", async () => {
  const { port } = http.address() as AddressInfo;
  const session = await createSession(people.salome.id, { userAgent: "test", address: "127.0.0.1" });
  const connect = (headers: Record<string, string>) => {
    const extraHeaders = { cookie: sessionCookie(session.secret), ...headers };
    const socket = io(`http://127.0.0.1:${port}`, {
      ...{ path: "/live", transports: ["websocket"], reconnection: false, forceNew: true, extraHeaders },
    });
    opened.push(socket);
    return new Promise((resolve) => {
      socket.once("connect", () => resolve("in")).once("connect_error", () => resolve("refused"));
    });
  };
  expect(await connect({ origin: "https://evil.example" })).toBe("refused");
  expect(await connect({ "sec-fetch-site": "cross-site" })).toBe("refused");
  expect(await connect({ origin: `http://127.0.0.1:${port}` })).toBe("in");
  expect(await connect({})).toBe("in");
});

describe("a post", () => {
  it("reaches a colleague on the page, once, as ids only", async () => {
    const account = await makeAccount(prisma);
    const salome = await sit("salome");
    const id = await post("karim", account);
    await workQueue();
    await hears(salome, id);
    const [message, ...more] = salome.heard.filter((one) => one.postId === id);
    expect(more).toEqual([]);
    expect(Object.keys(message!).sort()).toEqual(["accountId", "actorId", "postId", "type"]);
  });

  it("of a restricted account reaches its team and nobody else; guests hear what is shared with their circle", async () => {
    const team = await makeAudience(prisma, [people.salome, people.karim]);
    const circle = await makeCircle(prisma, [people.ludovic]);
    const account = await makeAccount(prisma, { audienceId: team.id, circleId: circle.id });
    const [salome, gareth, ludovic, clara] = await Promise.all(
      (["salome", "gareth", "ludovic", "clara"] as const).map((key) => sit(key)),
    );
    const inside = await post("karim", account);
    const shared = await post("karim", account, "guests");
    await workQueue();
    await hears(salome!, inside);
    await hears(salome!, shared);
    await hears(ludovic!, shared);
    expect(ludovic!.heard.filter((one) => one.postId === inside)).toEqual([]);
    expect([gareth!.heard, clara!.heard]).toEqual([[], []]);
  });
});

describe("what changed after the page was read and before it connects", () => {
  it("is told as it sits down, to who may know of it", async () => {
    const team = await makeAudience(prisma, [people.salome, people.karim]);
    const account = await makeAccount(prisma, { audienceId: team.id });
    const witness = await sit("karim");
    const readAt = Date.now();
    const id = await post("karim", account);
    await workQueue();
    await hears(witness, id);
    const [salome, gareth, unread] = await Promise.all([sit("salome", readAt), sit("gareth", readAt), sit("salome")]);
    await hears(salome, id);
    const after = await post("karim", account);
    await workQueue();
    await hears(unread, after);
    for (const { heard } of [unread, gareth]) expect(heard.filter((one) => one.postId === id)).toEqual([]);
  });

  it("is read again as a whole when nobody knows any more", async () => {
    const salome = await sit("salome", Date.now() - 3_600_000);
    await vi.waitFor(() => expect(salome.heard).toEqual([{ type: "reconnected" }]), 20_000);
  });
});

describe("a seat", () => {
  it("is given up when its holder leaves an audience, and the next one hears nothing of it", async () => {
    const team = await makeAudience(prisma, [people.salome, people.karim]);
    const account = await makeAccount(prisma, { audienceId: team.id });
    const before = await sit("salome");
    const gone = new Promise((resolve) => before.socket.once("disconnect", resolve));
    await prisma.$transaction(async (tx) => {
      await tx.audienceMember.deleteMany({ where: { audienceId: team.id, userId: people.salome.id } });
      const keys = { audienceId: team.id, circleId: null };
      await recordEvent(
        tx,
        null,
        event("audience.changed", keys, { audienceId: team.id, userIds: [people.salome.id] }),
      );
    });
    await workQueue();
    expect(await gone).toBe("io server disconnect");
    const [after, karim] = await Promise.all([sit("salome"), sit("karim")]);
    const id = await post("karim", account);
    await workQueue();
    await hears(karim, id);
    expect(after.heard).toEqual([]);
  });

  it("ends with its session", async () => {
    const seat = await sit("gareth");
    const gone = new Promise((resolve) => seat.socket.once("disconnect", resolve));
    const END = `mutation ($id: ID!) { endSession(id: $id) }`;
    const gareth = api(await viewerFor("gareth"));
    await gareth.run(END, { id: encodeId("Session", seat.sessionId) });
    await workQueue();
    expect(await gone).toBe("io server disconnect");
  });

  it("is for those who signed in", async () => {
    const { port } = http.address() as AddressInfo;
    const options = { path: "/live", transports: ["websocket"], reconnection: false };
    const socket = io(`http://127.0.0.1:${port}`, { ...options, extraHeaders: { cookie: "sid=made-up" } });
    opened.push(socket);
    const refused = await new Promise<Error>((resolve) => socket.once("connect_error", resolve));
    expect(refused.message).toBe("signInFirst");
  });
});
