import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { orRespond } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import { RestrictOpportunity, UnrestrictOpportunity } from "./opportunity-acts.query.ts";

/** Closes a deal to a team, or opens it again. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = globalId("Opportunity", params.opportunityId);
  const version = Number(form.get("version")) || 0;
  await orRespond<unknown>(() =>
    form.get("intent") === "open"
      ? context.gql(UnrestrictOpportunity, { id, version })
      : context.gql(RestrictOpportunity, {
          input: { id, version, userIds: form.getAll("userId").map((userId) => globalId("User", String(userId))) },
        }),
  );
  throw redirect(`/opportunities/${params.opportunityId}`);
}
