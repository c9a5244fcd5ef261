import type { LoaderFunctionArgs } from "@remix-run/node";
import { bareId } from "~/data/ids.ts";
import { MentionsQuery } from "./mentions.query.ts";

export interface MentionsData {
  people: { id: string; name: string; department: string }[];
}

/** Colleagues to mention, by the beginning of a name. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<MentionsData> {
  const named = new URL(request.url).searchParams.get("q") ?? "";
  if (!context.viewer) return { people: [] };
  const { users } = await context.gql(MentionsQuery, { named });
  return { people: users.edges.map(({ node }) => ({ ...node, id: bareId(node.id) })) };
}
