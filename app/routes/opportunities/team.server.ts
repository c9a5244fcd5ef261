import { globalId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { RestrictOpportunity, UnrestrictOpportunity } from "./opportunity-acts.query.ts";

/** Closes a deal to a team, or opens it again; null when the form asks for neither. */
export function setTeam(gql: LoadContext["gql"], id: string, form: FormData): Promise<unknown> | null {
  const version = Number(form.get("version")) || 0;
  const userIds = form.getAll("userId").map((userId) => globalId("User", String(userId)));
  switch (form.get("intent")) {
    case "open":
      return gql(UnrestrictOpportunity, { id, version });
    case "restrict":
      return gql(RestrictOpportunity, { input: { id, version, userIds } });
    default:
      return null;
  }
}
