/** Stands before a server: shut, the server is gone for those who come through it, and has lost nothing. */
import { connect, createServer, type Server, type Socket } from "node:net";

export interface Door {
  /** The server's own address with the door's port. */
  url: string;
  open: () => Promise<void>;
  /** Cuts every connection, and refuses new ones. */
  shut: () => Promise<void>;
}

/** A door on `port` of this machine; shut until it is opened. */
export function doorTo(target: string, port: number): Door {
  const { hostname, port: behind } = new URL(target);
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  const through = new Set<Socket>();
  let server: Server | null = null;
  return {
    url: url.href.replace(/\/$/, ""),
    async open() {
      const opened = createServer((from) => {
        const to = connect(Number(behind), hostname);
        for (const socket of [from, to]) {
          through.add(socket);
          socket.on("error", () => undefined);
          socket.on("close", () => {
            through.delete(socket);
            for (const one of [from, to]) one.destroy();
          });
        }
        from.pipe(to).pipe(from);
      });
      server = opened;
      await new Promise<void>((resolve) => opened.listen(port, "127.0.0.1", resolve));
    },
    async shut() {
      const closed = new Promise((resolve) => server?.close(resolve));
      for (const socket of through) socket.destroy();
      await closed;
    },
  };
}
