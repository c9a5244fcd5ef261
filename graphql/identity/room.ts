import { readRoom, type Room } from "../../domain/identity/read-room.ts";
import { builder } from "../builder.ts";

const RoomLevel = builder.enumType("RoomLevel", {
  description: "How full the disk of the data folder is.",
  values: {
    ROOMY: { value: "roomy", description: "All is well." },
    LOW: { value: "low", description: "No more files are taken." },
    FULL: { value: "full", description: "Nothing is written any more; reading goes on." },
  } as const,
});

const RoomType = builder.objectRef<Room>("Room").implement({
  description: "Room for data and files. All figures in megabytes.",
  fields: (t) => ({
    level: t.expose("level", { type: RoomLevel }),
    free: t.exposeInt("free", { description: "Free on the disk of the data folder." }),
    reserve: t.exposeInt("reserve", {
      description: "Kept free: below twice as much no files are taken, below it nothing is written.",
    }),
    files: t.exposeInt("files", { description: "What the files of posts and comments come to." }),
    filesLimit: t.exposeInt("filesLimit", {
      nullable: true,
      description: "What they may come to; null: as much as there is room.",
    }),
  }),
});

builder.queryField("room", (t) =>
  t.field({
    type: RoomType,
    authScopes: { admin: true },
    description: "How much room the installation has left. For admins.",
    resolve: readRoom,
  }),
);
