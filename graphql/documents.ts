import { parse, validate, type DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import { schema } from "./schema.ts";

/** Parsed and validated once: the app has a few hundred texts, and a program sends its own few over and over. */
const documents = new LRUCache<string, DocumentNode>({
  max: 1_000,
  maxSize: 10_000_000,
  sizeCalculation: (_, text) => text.length,
});

/** The document of a text. Throws the first error of one that does not parse or is not valid. */
export function documentOf(text: string): DocumentNode {
  const known = documents.get(text);
  if (known) return known;
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw error;
  documents.set(text, document);
  return document;
}
