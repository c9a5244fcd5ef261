import { ENGLISH } from "./english-sentences.fixture.ts";
import { FRENCH } from "./french-sentences.fixture.ts";

/**
 * Each sentence with what is expected of it, as `kind:value`; dates are `start` or `start..end`, "now" is Thursday 14 January 2027; an
 * opportunity is only expected to be proposed.
 */
export const SENTENCES = [
  ...ENGLISH.map(([text, expected]) => ["en", text, expected] as const),
  ...FRENCH.map(([text, expected]) => ["fr", text, expected] as const),
];
