import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";
import { POST_PARTS, type PostPart } from "../../domain/conversation/post-columns.sql.ts";

/** Fields of Post that need more than the post's own row. */
const PARTS_OF: Readonly<Record<string, readonly PostPart[]>> = {
  attachments: ["attachments"],
  bodyHtml: ["people", "proposals"],
  firstComments: ["comments"],
  opportunities: ["opportunities"],
  people: ["people"],
  proposals: ["proposals"],
  reactions: ["reactions"],
  refused: ["proposals"],
  value: ["verdicts", "opportunities", "people", "proposals", "record"],
  verdicts: ["verdicts"],
};

/** Documents are kept and run again, so each place in one is looked at once. */
const known = new WeakMap<FieldNode, readonly PostPart[]>();

/**
 * Which parts of its posts a list has to read: those whose field's name stands anywhere below it. A name that means something
 * else there reads too much, never too little.
 */
export function partsAsked(info: GraphQLResolveInfo): readonly PostPart[] {
  const [field] = info.fieldNodes;
  if (!field || info.fieldNodes.length > 1) return POST_PARTS;
  let parts = known.get(field);
  if (!parts) {
    const names = new Set<string>();
    collect(field.selectionSet, info.fragments, names);
    const asked = new Set([...names].flatMap((name) => PARTS_OF[name] ?? []));
    known.set(field, (parts = POST_PARTS.filter((part) => asked.has(part))));
  }
  return parts;
}

function collect(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo["fragments"],
  names: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === "FragmentSpread") {
      collect(fragments[selection.name.value]?.selectionSet, fragments, names);
      continue;
    }
    if (selection.kind === "Field") names.add(selection.name.value);
    collect(selection.selectionSet, fragments, names);
  }
}
