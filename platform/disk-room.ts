/** Room on the disk that holds the data folder: what is kept free so that the database never meets a full disk. */
import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dataDir, env } from "./env.ts";
import { logger } from "./logger.ts";

const LOOK_EVERY_MS = 2_000;
const MIB = 1024 * 1024;

/** ROOMY; LOW: no more files; FULL: nothing is written any more, so that what is there stays readable. */
export type RoomLevel = "roomy" | "low" | "full";

export interface DiskRoom {
  level: RoomLevel;
  /** Bytes. */
  free: number;
  /** Bytes that are kept free. */
  reserve: number;
}

const reserve = env.DISK_RESERVE_MB * MIB;
let seen: DiskRoom = { level: "roomy", free: Number.POSITIVE_INFINITY, reserve };

/** Writing stops at the reserve, files stop at twice as much: a post is worth more than a file. */
export function levelOf(free: number, kept: number): RoomLevel {
  if (free < kept) return "full";
  return free < 2 * kept ? "low" : "roomy";
}

/** As it was seen some seconds ago. */
export const diskRoom = (): DiskRoom => seen;

/** Looks now. */
export async function lookAtDisk(): Promise<DiskRoom> {
  if (!existsSync(dataDir)) return seen;
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  const level = levelOf(free, reserve);
  if (level !== seen.level) {
    const told = { freeMb: Math.round(free / MIB), reserveMb: env.DISK_RESERVE_MB };
    if (level === "roomy") logger.warn(told, "there is room on the disk again");
    else
      logger.error(
        told,
        level === "full"
          ? "the disk is full: nothing is written any more"
          : "the disk is nearly full: no files are taken",
      );
  }
  seen = { level, free, reserve };
  return seen;
}

/** Looks again and again while the process lives. Returns how to stop. */
export async function watchDisk(): Promise<() => void> {
  await lookAtDisk();
  const timer = setInterval(() => {
    lookAtDisk().catch((error: unknown) => logger.warn({ err: error }, "the disk could not be looked at"));
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** For readiness: throws, with the reason, while there is too little room. */
export async function checkDisk(): Promise<void> {
  const { level, free } = await lookAtDisk();
  if (level !== "roomy")
    throw new Error(`${Math.round(free / MIB)} MB are free, and ${env.DISK_RESERVE_MB} MB are kept`);
}
