/** Lets so many calls run at a time; the others wait for their turn, in their order. */
export function atMost<Args extends unknown[]>(
  most: number,
  work: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (...args) => {
    if (running === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      await work(...args);
    } finally {
      // Whoever waits takes the place over.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
