import { prisma } from "../../platform/db/prisma.ts";
import { lookAtDisk, type RoomLevel } from "../../platform/disk-room.ts";
import { env } from "../../platform/env.ts";

export interface Room {
  level: RoomLevel;
  /** Megabytes. */
  free: number;
  reserve: number;
  files: number;
  /** Null: as much as there is room. */
  filesLimit: number | null;
}

const MB = 1024 * 1024;

/** How much room the installation has, for its administrators. */
export async function readRoom(): Promise<Room> {
  const [{ level, free, reserve }, files] = await Promise.all([
    lookAtDisk(),
    prisma.attachment.aggregate({ where: { droppedAt: null }, _sum: { size: true } }),
  ]);
  return {
    level,
    free: Math.floor(free / MB),
    reserve: Math.floor(reserve / MB),
    files: Math.ceil((files._sum.size ?? 0) / MB),
    filesLimit: env.UPLOADS_TOTAL_MB || null,
  };
}
