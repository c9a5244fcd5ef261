import type { Texts } from "~/data/merge-edits.ts";

export const PERSON_FIELDS = ["name", "emails", "phones", "about", "doNotContact"] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** A person's card as its form holds it: an address or number a line, "on" for a box that is ticked. */
export type PersonText = Texts<PersonField>;

interface PersonLike {
  name: string;
  emails: readonly string[];
  phones: readonly string[];
  about: string;
  doNotContact: boolean;
}

export function personText({ name, emails, phones, about, doNotContact }: PersonLike): PersonText {
  return {
    ...{ name, about },
    emails: emails.join("\n"),
    phones: phones.join("\n"),
    doNotContact: doNotContact ? "on" : "",
  };
}
