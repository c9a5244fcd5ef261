import type { Prisma } from "../../generated/prisma/client.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { IntroductionType } from "./introduction-type.ts";

type Box = "WAITING_FOR_ME" | "ASKED" | "OUTCOMES";

const IntroductionBox = builder.enumType("IntroductionBox", {
  values: {
    WAITING_FOR_ME: { description: "Someone asks the viewer." },
    ASKED: { description: "What the viewer asked, until they met." },
    OUTCOMES: { description: "What came of it, on both sides." },
  } satisfies Record<Box, { description: string }>,
});

function inBox(viewer: Viewer, box: Box): Prisma.IntroductionWhereInput {
  const { id } = viewer;
  if (box === "WAITING_FOR_ME") return { connectorId: id, state: { in: ["asked", "accepted"] } };
  if (box === "ASKED")
    return { requesterId: id, state: { in: ["asked", "accepted", "declined", "suggested", "introduced"] } };
  return {
    OR: [
      { requesterId: id, state: { in: ["met", "closed"] } },
      { connectorId: id, state: { in: ["introduced", "met", "closed"] } },
    ],
  };
}

builder.queryField("introductions", (t) =>
  t.withAuth({ signedIn: true }).prismaConnection({
    type: IntroductionType,
    cursor: "id",
    description: "The viewer's own, latest change first.",
    args: { box: t.arg({ type: IntroductionBox, required: true }) },
    totalCount: (_root, { box }, { viewer }) => prisma.introduction.count({ where: inBox(viewer!, box) }),
    resolve: (query, _root, { box }, { viewer }) =>
      prisma.introduction.findMany({
        ...query,
        where: inBox(viewer, box),
        orderBy: [{ changedAt: "desc" }, { id: "desc" }],
      }),
  }),
);
