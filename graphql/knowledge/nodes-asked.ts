import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** Where the things themselves stand below a search. */
const PATH = ["edges", "node", "node"];
const KNOWN_ANYWAY = new Set(["__typename", "id"]);

/** Documents are kept and run again, so each place in one is looked at once. */
const known = new WeakMap<FieldNode, boolean>();

/** Whether a search is asked for more of the things it finds than a hit shows and their ids. */
export function nodesAsked({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  return fieldNodes.some((field) => {
    let asked = known.get(field);
    if (asked === undefined) known.set(field, (asked = below(field.selectionSet, PATH, fragments)));
    return asked;
  });
}

function below(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: GraphQLResolveInfo["fragments"],
): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === "FragmentSpread")
      return below(fragments[selection.name.value]?.selectionSet, path, fragments);
    if (selection.kind === "InlineFragment") return below(selection.selectionSet, path, fragments);
    const name = selection.name.value;
    if (path.length === 0) return !KNOWN_ANYWAY.has(name);
    return name === path[0] && below(selection.selectionSet, path.slice(1), fragments);
  });
}
