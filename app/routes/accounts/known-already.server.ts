import { bareId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { unlessAway } from "~/data/failure.ts";
import { folded } from "../search/chosen.server.ts";
import { ChoiceQuery } from "../search/palette.query.ts";

/** Some say it with the name, some do not. */
const LEGAL_FORM = /[\s,.]+(?:sasu?|sarl|sa|snc|scop|gmbh|ag|kg|ltd|limited|llc|inc|plc|bv|nv|spa|srl|ab|oy|sl)\.?$/;

const bareName = (name: string) => folded(name).replace(LEGAL_FORM, "");

/**
 * Accounts of that name which the reader may see, but for accents, capitals and the legal form. None while search is away: nobody is kept
 * from working by a hint.
 */
export async function knownAlready(gql: LoadContext["gql"], name: string): Promise<{ id: string; name: string }[]> {
  const wanted = bareName(name);
  if (!wanted) return [];
  const found = await unlessAway(() => gql(ChoiceQuery, { text: wanted, kinds: ["account"], first: 8 }));
  const hits = (found?.quickFind ?? []).map(({ id, title }) => ({
    id: bareId(id),
    name: title.map(({ text }) => text).join(""),
  }));
  return hits.filter((hit) => bareName(hit.name) === wanted);
}
