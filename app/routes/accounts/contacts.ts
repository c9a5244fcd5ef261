import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { ContactsQuery } from "./contacts.query.ts";

export interface Contacts {
  people: { id: string; name: string }[];
}

/** Who works at an account, by name: the composer knows them while one types. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { account } = await orRespond(() => context.gql(ContactsQuery, { id: globalId("Account", params.accountId) }));
  if (!account) return notFound();
  const people = account.contacts.map(({ id, name }) => ({ id: bareId(id), name }));
  return Response.json({ people } satisfies Contacts, { headers: { "cache-control": "private, no-cache" } });
}
