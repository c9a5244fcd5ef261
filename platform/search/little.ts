/** Nobody pages further; programs narrow instead. */
export const DEEPEST = 1_000;

/** With fewer hits that meet all words, those that meet some of them are shown too; one word that is met is met. */
const LITTLE = 3;

export const enoughFor = (terms: number) => (terms === 1 ? 1 : LITTLE);
