import { rebuildSearch } from "../../domain/knowledge/index-pending.ts";

/** Brings the search index to what the tables say, as the listeners would. */
export async function reindex(): Promise<void> {
  await rebuildSearch();
}
