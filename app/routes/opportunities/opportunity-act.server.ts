import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { isNative } from "~/data/came-from.ts";
import { attempt } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import type { Gql } from "~/data/load-context.ts";
import {
  EditOpportunity,
  FollowOpportunity,
  MoveOpportunity,
  RemoveOpportunityPerson,
  SetOpportunityPerson,
  UnlinkPost,
} from "./opportunity-acts.query.ts";

type Act = (gql: Gql, id: string, form: FormData) => Promise<unknown>;

const text = (form: FormData, name: string) => String(form.get(name) ?? "");
const version = (form: FormData) => Number(form.get("version")) || 0;

/** What the forms of a deal's page can do, by the `intent` they send. */
const acts: Record<string, Act> = {
  move: (gql, id, form) => {
    const stageId = globalId("Stage", text(form, "stageId"));
    return gql(MoveOpportunity, {
      input: { id, version: version(form), stageId, lostReason: text(form, "lostReason") },
    });
  },
  follow: (gql, id, form) => gql(FollowOpportunity, { id, on: text(form, "on") === "yes" }),
  "next-step": (gql, id, form) => {
    const nextStep = text(form, "nextStep");
    const nextStepOn = text(form, "nextStepOn") || null;
    return gql(EditOpportunity, { input: { id, version: version(form), nextStep, nextStepOn } });
  },
  part: (gql, id, form) => {
    const personId = globalId("Person", text(form, "personId"));
    const part = text(form, "part");
    return part === "none"
      ? gql(RemoveOpportunityPerson, { opportunityId: id, personId })
      : gql(SetOpportunityPerson, { opportunityId: id, personId, part });
  },
  unlink: (gql, id, form) => gql(UnlinkPost, { opportunityId: id, postId: globalId("Post", text(form, "postId")) }),
};

/** Done: back to the page, so that a reload does nothing twice. Refused: the page says why, what was typed kept. */
export async function actOnOpportunity({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const intent = text(form, "intent");
  const act = acts[intent];
  if (!act) throw new Response(null, { status: 400 });
  const id = globalId("Opportunity", params.opportunityId);
  const answer = await attempt(() => act(context.gql, id, form));
  if ("init" in answer) return data({ ...answer.data, intent }, answer.init ?? {});
  // The star is pressed by a form that stays: led to its own page, it would stand in the history once more.
  if (intent === "follow" && !isNative(request)) return { ok: true as const };
  throw redirect(`/opportunities/${params.opportunityId}`);
}
