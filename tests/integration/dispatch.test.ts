import { beforeAll, expect, it } from "vitest";
import { event, recordEvent } from "../../domain/events.ts";
import { pool } from "../../platform/db/pool.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { makePost } from "../factories/conversation.ts";
import { makeAccount } from "../factories/crm.ts";
import { makeCast, type Cast } from "../factories/identity.ts";
import { workQueue } from "../harness/queue.ts";

let people: Cast;

beforeAll(async () => {
  people = await makeCast(prisma, ["karim", "salome"]);
});

it("a listener that fails gets a retry of its own and holds up neither the others nor other events", async () => {
  const account = await makeAccount(prisma, { ownerId: people.salome.id });
  const [broken, sound] = [
    await makePost(prisma, account, people.karim),
    await makePost(prisma, account, people.karim),
  ];
  const ids = await prisma.$transaction(async (tx) => {
    const about = (id: string, mentionedIds: string[]) =>
      recordEvent(
        tx,
        people.karim,
        event("post.created", account, { accountId: account.id, postId: id, mentionedIds }),
      );
    // Whom it mentions cannot be read: telling people of it fails, every time.
    return [await about(broken.id, ["not-a-uuid"]), await about(sound.id, [people.salome.id])];
  });
  await workQueue();

  const documents = await prisma.searchDocument.findMany({ where: { id: { in: [broken.id, sound.id] } } });
  expect(documents.map(({ id }) => id).sort()).toEqual([broken.id, sound.id].sort());
  expect(await prisma.accountActivity.count({ where: { accountId: account.id, keyId: account.audienceId } })).toBe(1);
  const told = await prisma.notification.findMany({ select: { eventId: true, kind: true } });
  expect(told).toEqual([{ eventId: ids[1], kind: "mentioned" }]);

  const { rows } = await pool().query<{ key: string; attempts: number; task: string; later: boolean }>(
    `select j.key, j.attempts, t.identifier as task, j.run_at > now() as later
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
  );
  expect(rows).toEqual([{ key: `${ids[0]}:notify`, attempts: 1, task: "run-listener", later: true }]);
});
