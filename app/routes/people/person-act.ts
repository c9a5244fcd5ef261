import { PERSON_FIELDS } from "~/components/people/person-text.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { takeTheirs, textsOf } from "~/data/merge-edits.ts";
import { notFound, refuse } from "~/data/failure.ts";
import type { Disclosure, TieLevel } from "~/gql/graphql.ts";
import { chosenFrom } from "../search/chosen.server.ts";
import * as act from "./person.query.ts";

const lines = (value: string) =>
  value
    .split(/[\n,;]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** The card as it is to stand: what was written, or what one chose of somebody else's. */
export const editedPerson = (form: FormData) => takeTheirs(form, textsOf(form, PERSON_FIELDS));

/** One act on a person's page, by the name of the button that was pressed. Answers the id to show afterwards. */
export async function performOnPerson(gql: LoadContext["gql"], personId: string, form: FormData): Promise<string> {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  switch (form.get("intent")) {
    case "claim":
      await gql(act.ClaimRelationshipDocument, {
        input: {
          personId,
          how: text("how"),
          claimed: text("claimed") as TieLevel,
          disclosure: text("disclosure") as Disclosure,
          since: text("since") || null,
          version: text("version") ? Number(text("version")) : null,
        },
      });
      return personId;
    case "unclaim":
      await gql(act.RemoveRelationshipDocument, { id: text("id") });
      return personId;
    case "edit": {
      const { name, about, emails, phones, doNotContact } = editedPerson(form);
      await gql(act.EditPersonDocument, {
        input: {
          ...{ id: personId, version: Number(text("version")), name, about },
          ...{
            emails: lines(emails),
            phones: phones.split("\n").filter((one) => one.trim()),
            doNotContact: doNotContact === "on",
          },
        },
      });
      return personId;
    }
    case "add-role":
      await gql(act.AddRoleDocument, {
        input: {
          personId,
          accountId: (await chosenFrom(gql, form, "account", "account", "account")) ?? refuse("account", "required"),
          title: text("title"),
          startedOn: text("startedOn") || null,
          moved: form.get("moved") === "on",
        },
      });
      return personId;
    case "end-role":
      await gql(act.EndRoleDocument, { id: text("id"), endedOn: text("endedOn") || null });
      return personId;
    case "merge": {
      const narrow = form.get("narrow") === "on";
      const { mergePeople } = await gql(act.MergePeopleDocument, { fromId: text("fromId"), intoId: personId, narrow });
      return mergePeople.id;
    }
    default:
      return notFound();
  }
}
