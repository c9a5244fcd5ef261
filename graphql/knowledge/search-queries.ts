import { InvalidInput } from "../../domain/errors.ts";
import { quickFind, type NamedKind } from "../../domain/knowledge/quick-find.ts";
import { searchFacets } from "../../domain/knowledge/search.ts";
import { answerTyped } from "../../domain/knowledge/typed/typed-answer.ts";
import { understand, type Understood } from "../../domain/knowledge/typed/understand.ts";
import { NAMED_KINDS, type SearchKind } from "../../platform/search/port.ts";
import { builder } from "../builder.ts";
import { partsAsked } from "../conversation/post-parts-asked.ts";
import { optionalIdOf } from "../ids.ts";
import { pageOf } from "../page.ts";
import { nodesAsked } from "./nodes-asked.ts";
import { UnderstoodType } from "./understood-type.ts";
import { QuickHitType, SearchHitType, SearchKindEnum } from "./search-hit-type.ts";

const Facet = builder.objectRef<Awaited<ReturnType<typeof searchFacets>>[number]>("SearchFacet").implement({
  description: "How many hits of a kind the viewer may see.",
  fields: (t) => ({
    kind: t.expose("kind", { type: SearchKindEnum }),
    count: t.exposeInt("count", { description: "Counted up to 100." }),
    more: t.exposeBoolean("more", { description: "There are more than `count`." }),
  }),
});

interface SearchParts {
  understood: Understood;
  without: string[];
  suggestion: () => string | null;
  facets: () => ReturnType<typeof searchFacets>;
}

/** Hits are ordered by relevance, which has no key to go on from: a cursor is a place in the order. */
const cursorAt = (place: number) => Buffer.from(`hit.${place}`).toString("base64url");

function placeOf(cursor: string | null | undefined): number {
  if (!cursor) return 0;
  const [, place] = /^hit\.(\d{1,6})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (place === undefined) throw new InvalidInput([{ path: "after", key: "badCursor" }]);
  return Number(place);
}

/** Kinds that are typed and kinds that are asked for must both hold. */
function bothOf(typed: readonly SearchKind[] | undefined, asked: readonly SearchKind[] | undefined) {
  return typed && asked ? typed.filter((kind) => asked.includes(kind)) : (typed ?? asked);
}

builder.queryFields((t) => ({
  search: t.withAuth({ signedIn: true }).connection(
    {
      type: SearchHitType,
      description:
        "Everything the viewer may see that answers the words, best first: names, posts, comments. Accents, case and small " +
        'typos do not matter, French and English endings neither; "a phrase" is kept together, -word is left out. Filters in it ' +
        "(from:salome, de:salomé, since March, last week, kind:tip, account:…, channel:mail) narrow it; filters alone give the latest. UNAVAILABLE (searchDown) while the search engine does not answer.",
      args: {
        text: t.arg.string({ required: true, description: "At most 500 letters are read." }),
        kinds: t.arg({ type: [SearchKindEnum], description: "All kinds when left out." }),
        accountId: t.arg.id({ description: "Only what belongs to this account." }),
        literally: t.arg.boolean({ description: "Take the text as words only: no filters, no question." }),
        timeZone: t.arg.string({ description: "Whose days are meant, such as Europe/Paris. UTC when left out." }),
      },
      resolve: async (_root, args, { viewer }, info) => {
        const { limit } = pageOf({ ...args, after: null });
        const offset = placeOf(args.after);
        const accountId = optionalIdOf("Account", args.accountId);
        const asking = { timeZone: args.timeZone ?? "UTC", literally: args.literally ?? false };
        const understood = await understand(viewer, args.text, asking);
        const { words, search } = understood;
        const kinds = bothOf(search.kinds, args.kinds?.length ? args.kinds : undefined);
        const nodes = nodesAsked(info) ? { postParts: partsAsked(info) } : undefined;
        const result = await answerTyped(viewer, { ...search, text: words, kinds, accountId, limit, offset, nodes });
        const edges = result.hits.map((node, index) => ({ node, cursor: cursorAt(offset + index + 1) }));
        const parts: SearchParts = {
          understood,
          without: result.without,
          suggestion: () => result.suggestion,
          facets: () => searchFacets(viewer, words, accountId, { ...search, kinds: undefined }),
        };
        return {
          ...parts,
          edges,
          pageInfo: {
            hasNextPage: result.more,
            hasPreviousPage: offset > 0,
            startCursor: edges[0]?.cursor ?? null,
            // Counted in places asked for: hits that were not the viewer's to see have been passed over.
            endCursor: result.more ? cursorAt(offset + limit) : (edges.at(-1)?.cursor ?? null),
          },
        };
      },
    },
    {
      fields: (c) => ({
        understood: c.field({
          type: UnderstoodType,
          description: "How the text was read.",
          resolve: (connection) => (connection as unknown as SearchParts).understood,
        }),
        without: c.stringList({
          description:
            "Words as typed that even the first hit of this page does not hold: less is shown than was asked for. Empty when all words are met.",
          resolve: (connection) => (connection as unknown as SearchParts).without,
        }),
        suggestion: c.string({
          nullable: true,
          description: "What was probably meant, when a word was found in another spelling only.",
          resolve: (connection) => (connection as unknown as SearchParts).suggestion(),
        }),
        facets: c.field({
          type: [Facet],
          description: "Kinds with hits, whatever `kinds` asks for.",
          resolve: (connection) => (connection as unknown as SearchParts).facets(),
        }),
      }),
    },
  ),
  quickFind: t.withAuth({ signedIn: true }).field({
    type: [QuickHitType],
    description:
      "Accounts, people, opportunities and colleagues by name, as one types, people by telephone (in any spelling) or e-mail too: the best few of each kind.",
    args: {
      text: t.arg.string({ required: true }),
      kinds: t.arg({ type: [SearchKindEnum], description: `Among ${NAMED_KINDS.join(", ")}; all when left out.` }),
      first: t.arg.int({ defaultValue: 5, description: "Of each kind, 1 to 20." }),
    },
    resolve: (_root, { text, kinds, first }, { viewer }) => {
      const limit = first ?? 5;
      if (limit < 1 || limit > 20) throw new InvalidInput([{ path: "first", key: "pageSize" }]);
      const asked: readonly NamedKind[] = kinds?.length
        ? NAMED_KINDS.filter((kind) => kinds.includes(kind))
        : NAMED_KINDS;
      return quickFind(viewer, text, asked, limit);
    },
  }),
}));
