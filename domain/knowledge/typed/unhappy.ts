import type { Viewer } from "../../viewer.ts";
import { searchEverything, type Hit } from "../search.ts";

/** How people say it, in both languages; endings and accents are the search's business. */
const SAID: readonly [supplier: string, words: readonly string[]][] = [
  ["supplier", ["unhappy", "dissatisfied", "disappointed", "fed up"]],
  ["fournisseur", ["mécontent", "insatisfait", "déçu"]],
];

const MOST = 5;

/** The latest posts and comments that say that somebody is unhappy (with a supplier). */
export async function saidUnhappy(viewer: Viewer, withSupplier: boolean): Promise<Hit[]> {
  const found = await Promise.all(
    SAID.flatMap(([supplier, words]) =>
      words.map((word) => {
        // Whole words: what only begins like them says something else.
        const text = withSupplier ? `${word} ${supplier} ` : `${word} `;
        return searchEverything(viewer, { text, kinds: ["post", "comment"], limit: MOST, offset: 0 });
      }),
    ),
  );
  const met = new Map(found.flatMap(({ hits }) => hits.filter((hit) => hit.met === 1).map((hit) => [hit.id, hit])));
  return [...met.values()].sort((a, b) => b.happenedAt.getTime() - a.happenedAt.getTime()).slice(0, MOST);
}
