import { logger } from "../platform/logger.ts";

interface Closer {
  name: string;
  close: () => unknown;
  timeoutMs: number;
}

/** The part of `process` that a shutdown needs. */
export interface Signals {
  on(signal: "SIGTERM" | "SIGINT", listener: () => void): unknown;
  exit(code: number): void;
}

export interface Shutdown {
  /** Register each thing when it opens: the last opened is closed first, so that nothing loses what it stands on. */
  onClose(name: string, close: () => unknown, timeoutMs?: number): void;
  isShuttingDown(): boolean;
  /** Closes everything once, however often it is called. True when all closed well and in time. */
  run(reason: string): Promise<boolean>;
  /**
   * The first SIGTERM or SIGINT closes and exits (0, or 1 when something did not close); a second one exits at once. Within
   * `repeatMs` it is the same one come twice: npm and tsx pass on what the terminal has already sent to everyone.
   */
  listenTo(signals: Signals, repeatMs?: number): void;
}

const CLOSE_MS = 10_000;
const REPEAT_MS = 1_000;

export function createShutdown(): Shutdown {
  const closers: Closer[] = [];
  let running: Promise<boolean> | null = null;

  async function closeAll(reason: string): Promise<boolean> {
    logger.info({ reason }, "shutting down");
    let well = true;
    for (const closer of closers.reverse()) well = (await closed(closer)) && well;
    logger.info({ well }, "shut down");
    return well;
  }

  const shutdown: Shutdown = {
    onClose(name, close, timeoutMs = CLOSE_MS) {
      closers.push({ name, close, timeoutMs });
    },
    isShuttingDown: () => running !== null,
    run(reason) {
      running ??= closeAll(reason);
      return running;
    },
    listenTo(signals, repeatMs = REPEAT_MS) {
      let firstAt: number | null = null;
      for (const signal of ["SIGTERM", "SIGINT"] as const) {
        signals.on(signal, () => {
          if (firstAt !== null) return performance.now() - firstAt < repeatMs ? undefined : signals.exit(1);
          firstAt = performance.now();
          void shutdown.run(signal).then((well) => signals.exit(well ? 0 : 1));
        });
      }
    },
  };
  return shutdown;
}

async function closed({ name, close, timeoutMs }: Closer): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not closed in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    await Promise.race([Promise.resolve().then(close), tooLate]);
    return true;
  } catch (error) {
    logger.error({ err: error, closer: name }, "did not close");
    return false;
  } finally {
    clearTimeout(timer);
  }
}
