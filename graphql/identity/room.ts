import { lookAtDisk, type DiskRoom } from "../../platform/disk-room.ts";
import { builder } from "../builder.ts";

const RoomLevel = builder.enumType("RoomLevel", {
  description: "How full the disk of the data folder is.",
  values: {
    ROOMY: { value: "roomy", description: "All is well." },
    LOW: { value: "low", description: "No more files are taken." },
    FULL: { value: "full", description: "Nothing is written any more; reading goes on." },
  } as const,
});

const RoomType = builder.objectRef<DiskRoom>("Room").implement({
  description:
    "Room for data and files. How much is used is for whoever runs the machine: it tells of what not all may see.",
  fields: (t) => ({
    level: t.expose("level", { type: RoomLevel }),
    reserve: t.int({
      description: "Megabytes kept free: below twice as much no files are taken, below it nothing is written.",
      resolve: ({ reserve }) => Math.floor(reserve / 1024 / 1024),
    }),
  }),
});

builder.queryField("room", (t) =>
  t.field({
    type: RoomType,
    authScopes: { admin: true },
    description: "Whether the installation has room left. For admins.",
    resolve: lookAtDisk,
  }),
);
