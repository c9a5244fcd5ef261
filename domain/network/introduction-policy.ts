import type { Prisma } from "../../generated/prisma/client.ts";
import { isInsider, type Viewer } from "../viewer.ts";

/** Only the two it concerns: the one who asks and the one who is asked. */
export function visibleIntroductions(viewer: Viewer): Prisma.IntroductionWhereInput {
  return { OR: [{ requesterId: viewer.id }, { connectorId: viewer.id }] };
}

type Ask = { requesterId: string; connectorId: string };

export const introductionRules = {
  "introduction.ask": (viewer: Viewer, _person: { id: string }) => isInsider(viewer),
  "introduction.answer": (viewer: Viewer, ask: Ask) => ask.connectorId === viewer.id,
  "introduction.follow": (viewer: Viewer, ask: Ask) => ask.requesterId === viewer.id || ask.connectorId === viewer.id,
  "introduction.withdraw": (viewer: Viewer, ask: Ask) => ask.requesterId === viewer.id,
};
