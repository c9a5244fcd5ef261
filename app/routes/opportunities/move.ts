import type { ActionFunctionArgs } from "@remix-run/node";
import { attempt } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import { MoveOpportunity } from "./opportunity-acts.query.ts";

/** Moves a deal for the board's script, which shows the move before it is done. Forms post to the deal's own page. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const input = {
    id: globalId("Opportunity", params.opportunityId),
    version: Number(form.get("version")) || 0,
    stageId: globalId("Stage", String(form.get("stageId"))),
    lostReason: String(form.get("lostReason") ?? ""),
  };
  return attempt(async () => (await context.gql(MoveOpportunity, { input })).moveOpportunity);
}
