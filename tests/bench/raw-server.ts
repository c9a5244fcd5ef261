/** The raw SQL behind node:http in a process of its own: what HTTP and JSON alone cost. Prints its port. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { rawList, type Asker } from "./raw-list.ts";

const { url, connections, accounts, readers } = JSON.parse(process.argv[2]!) as {
  url: string;
  connections: number;
  accounts: string[];
  readers: string[];
};
const pool: Asker = new pg.Pool({ connectionString: url, max: connections });
const ask = rawList(accounts, readers);
let turn = 0;

const server = http.createServer((_request, response) => {
  ask(pool, turn++).then(
    ({ rows }) => response.setHeader("content-type", "application/json").end(JSON.stringify(rows)),
    () => response.writeHead(500).end(),
  );
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
