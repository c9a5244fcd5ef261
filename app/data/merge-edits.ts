/** A form's fields as it holds them: text, empty for nothing. */
export type Texts<Field extends string> = Record<Field, string>;

/** Fields that someone else changed since the form was opened, and what becomes of each. */
export interface Merge<Field extends string> {
  /** Only they changed it: theirs is taken. */
  taken: Field[];
  /** Both changed it, differently: someone has to choose. */
  torn: Field[];
  merged: Texts<Field>;
}

/** A three-way merge: `base` is what the form was opened with. Where both changed a field, mine stands until chosen otherwise. */
export function mergeEdits<Field extends string>(
  base: Texts<Field>,
  mine: Texts<Field>,
  theirs: Texts<Field>,
): Merge<Field> {
  const merge: Merge<Field> = { taken: [], torn: [], merged: { ...mine } };
  for (const field of Object.keys(mine) as Field[]) {
    if (theirs[field] === base[field] || theirs[field] === mine[field]) continue;
    if (mine[field] === base[field]) {
      merge.taken.push(field);
      merge.merged[field] = theirs[field];
    } else {
      merge.torn.push(field);
    }
  }
  return merge;
}

/** Fields of a form; with "base." before their names, as they were when it was opened. */
export function textsOf<Field extends string>(form: FormData, fields: readonly Field[], prefix = ""): Texts<Field> {
  // A browser that sends a form itself ends lines as letters do.
  const read = (field: Field) =>
    String(form.get(prefix + field) ?? "")
      .replaceAll("\r\n", "\n")
      .trim();
  return Object.fromEntries(fields.map((field) => [field, read(field)])) as Texts<Field>;
}

/** What one chose of theirs, over what one wrote. */
export function takeTheirs<Field extends string>(form: FormData, mine: Texts<Field>): Texts<Field> {
  const taken = { ...mine };
  for (const field of Object.keys(mine) as Field[])
    if (form.get(`take.${field}`) === "theirs") taken[field] = String(form.get(`theirs.${field}`) ?? "");
  return taken;
}

/** Only what differs from what the form was opened with is told: the rest is not ours to say. */
export function changedOf<Field extends string>(base: Texts<Field>, mine: Texts<Field>): Partial<Texts<Field>> {
  const changed = (Object.keys(mine) as Field[]).filter((field) => mine[field] !== base[field]);
  return Object.fromEntries(changed.map((field) => [field, mine[field]])) as Partial<Texts<Field>>;
}
