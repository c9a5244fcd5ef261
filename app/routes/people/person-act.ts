import { PERSON_FIELDS } from "~/components/people/person-text.ts";
import { bareId } from "~/data/ids.ts";
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

const page = (id: string) => `/people/${bareId(id)}`;

/** Roles whose title one chose to keep: a choice for each account where both records have one. */
const chosenRoles = (form: FormData) =>
  [...form.entries()].flatMap(([name, value]) => (name.startsWith("title.") ? [String(value)] : []));

/** One act on a person's page, by the name of the button that was pressed. Answers the address to show afterwards. */
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
      return page(personId);
    case "unclaim":
      await gql(act.RemoveRelationshipDocument, { id: text("id") });
      return page(personId);
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
      return page(personId);
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
      return page(personId);
    case "end-role":
      await gql(act.EndRoleDocument, { id: text("id"), endedOn: text("endedOn") || null });
      return page(personId);
    case "merge": {
      const narrow = form.get("narrow") === "on";
      const merge = { fromId: text("fromId"), intoId: personId, narrow, roleIds: chosenRoles(form) };
      const { mergePeople } = await gql(act.MergePeopleDocument, merge);
      return page(mergePeople.id);
    }
    case "undo-merge": {
      const { undoMerge } = await gql(act.UndoMergeDocument, { fromId: text("fromId") });
      const { person, stayed } = undoMerge;
      const told = new URLSearchParams({ apart: bareId(personId), stayed: stayed.join(" ") });
      return person ? `${page(person.id)}?${told.toString()}` : page(personId);
    }
    default:
      return notFound();
  }
}
