import { Prisma } from "../../generated/prisma/client.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { takeTurn } from "../../platform/db/take-turn.ts";
import { lookAtDisk } from "../../platform/disk-room.ts";
import { env } from "../../platform/env.ts";
import { DiskFull, InvalidInput } from "../errors.ts";
import { MAX_FILE_BYTES, WAITING_MS } from "./attachment-input.ts";

/** Files someone may have uploaded and not yet posted: enough for any draft, too few to fill a disk. */
const MAX_WAITING = 60;
const MB = 1024 * 1024;

interface Used {
  waiting: number;
  mine: number;
  all: number;
}

const refused = (key: string, params: Record<string, number>) => new InvalidInput([{ path: "file", key, params }]);

/**
 * Throws unless one more file of so many bytes fits: into the disk beside what is kept free, into what one person and the company may
 * keep, and among those that wait to be posted. Uploads are counted one after another until the transaction ends, so that many at
 * once are held to the same limits as one by one; files on their way count with the size that was announced.
 */
export async function assertFits(tx: Tx, uploaderId: string, bytes: number, at: Date): Promise<void> {
  const { free, reserve } = await lookAtDisk();
  if (free - bytes < 2 * reserve) throw new DiskFull("noRoomForFiles");
  await takeTurn(tx, "uploads", "all");
  const since = new Date(at.getTime() - WAITING_MS);
  const [used] = await tx.$queryRaw<[Used]>(Prisma.sql`
    select count(*) filter (where uploader_id = ${uploaderId}::uuid and post_id is null and comment_id is null and created_at > ${since})::int as waiting,
           coalesce(sum(size) filter (where uploader_id = ${uploaderId}::uuid), 0)::float8 as mine,
           coalesce(sum(size), 0)::float8 as "all"
      from attachments where dropped_at is null`);
  if (used.waiting >= MAX_WAITING) throw refused("tooManyWaiting", { max: MAX_WAITING });
  if (used.mine + bytes > env.UPLOADS_PER_PERSON_MB * MB)
    throw refused("uploadsOfPerson", { megabytes: env.UPLOADS_PER_PERSON_MB });
  if (env.UPLOADS_TOTAL_MB > 0 && used.all + bytes > env.UPLOADS_TOTAL_MB * MB)
    throw refused("uploadsOfCompany", { megabytes: env.UPLOADS_TOTAL_MB });
}

/** What a file may come to whose sender does not say: as much as any may. Bytes. */
export const expectedBytes = (announced: number | null): number =>
  Math.min(announced ?? MAX_FILE_BYTES, MAX_FILE_BYTES);
