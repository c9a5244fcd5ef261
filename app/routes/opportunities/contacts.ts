import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { PossiblePeopleQuery } from "./contacts.query.ts";

/** Who works at a deal's account, for the form that names their part. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = globalId("Opportunity", params.opportunityId);
  const { opportunity } = await orRespond(() => context.gql(PossiblePeopleQuery, { id }));
  if (!opportunity) return notFound();
  return { contacts: opportunity.possiblePeople.map((person) => ({ id: bareId(person.id), name: person.name })) };
}
