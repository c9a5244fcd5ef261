import { diskRoom } from "../platform/disk-room.ts";
import { DiskFull } from "./errors.ts";

/** Throws UNAVAILABLE (`diskFull`) while the disk has no room but what is kept for reading and recovery. */
export function assertRoomToWrite(): void {
  if (diskRoom().level === "full") throw new DiskFull();
}
