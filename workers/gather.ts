interface Batch<Item> {
  items: Item[];
  ends: Promise<readonly (Promise<void> | undefined)[]>;
}

/**
 * Makes one call of those that come in the same moment: `work` gets all that waits when the loop turns, at most `most`, and answers
 * with a promise for each, in their order, or with undefined where nothing is to be waited for.
 */
export function gather<Item>(
  work: (items: readonly Item[]) => Promise<readonly (Promise<void> | undefined)[]>,
  most: number,
): (item: Item) => Promise<void> {
  let open: Batch<Item> | null = null;

  function begin(): Batch<Item> {
    const items: Item[] = [];
    const turned = new Promise<void>((resolve) => setImmediate(resolve));
    const batch: Batch<Item> = {
      items,
      ends: turned.then(() => {
        if (open === batch) open = null;
        return work(items);
      }),
    };
    return batch;
  }

  return async (item) => {
    const batch = (open ??= begin());
    const place = batch.items.push(item) - 1;
    if (batch.items.length === most) open = null;
    await (
      await batch.ends
    )[place];
  };
}
