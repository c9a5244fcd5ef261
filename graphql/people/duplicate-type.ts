import { NotFound } from "../../domain/errors.ts";
import type { PossibleDuplicate } from "../../domain/people/possible-duplicates.ts";
import { builder } from "../builder.ts";
import { PersonType } from "./person-type.ts";

export const DuplicateType = builder.objectRef<PossibleDuplicate>("PossibleDuplicate").implement({
  description: "Somebody known who may be the same person.",
  fields: (t) => ({
    reasons: t.exposeStringList("reasons", {
      description: "name, similarName, swappedName, email, phone, company, town: what is the same, or nearly.",
    }),
    sameReaders: t.exposeBoolean("sameReaders", {
      description: "Whether the same people see both. Where not, a merge must say `narrow`.",
    }),
    person: t.field({
      type: PersonType,
      resolve: async (duplicate, _args, { load }) => {
        const person = await load.person.load(duplicate.id);
        if (!person) throw new NotFound();
        return person;
      },
    }),
  }),
});
