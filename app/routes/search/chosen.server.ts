import { refuse } from "~/data/failure.ts";
import { globalId, isUuid } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { ChoiceQuery } from "./palette.query.ts";

const TYPES = { account: "Account", colleague: "User" } as const;
const UNKNOWN = { account: "noSuchAccount", colleague: "noSuchColleague" } as const;

/** As they are compared: "aerolor" is Aérolor. */
export const folded = (name: string) =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();

/**
 * What a `Choice` was left with: a global id, null for nothing, undefined when the form has none of that name. Words that name no one
 * thing (a script that did not run, words typed past the list) are told back at the field `path`. Inside `attempt`.
 */
export async function chosenFrom(
  gql: LoadContext["gql"],
  form: FormData,
  name: string,
  kind: keyof typeof TYPES,
  path: string,
): Promise<string | null | undefined> {
  const text = (field: string) => String(form.get(field) ?? "").trim();
  if (!form.has(name)) return undefined;
  const [words, id, named] = [text(name), text(`${name}.id`), text(`${name}.named`)];
  if (!words) return null;
  if (isUuid(id) && words === named) return globalId(TYPES[kind], id);
  const { quickFind } = await gql(ChoiceQuery, { text: words, kinds: [kind], first: 8 });
  const hits = quickFind.map((hit) => ({ id: hit.id, name: hit.title.map((part) => part.text).join("") }));
  const same = hits.filter((hit) => folded(hit.name) === folded(words));
  const found = same.length > 0 ? same : hits;
  return found.length === 1 ? found[0]!.id : refuse(path, UNKNOWN[kind]);
}
