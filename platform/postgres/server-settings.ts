import os from "node:os";

const MIB = 1024 * 1024;

/** MiB: an eighth of the machine and at most a gigabyte, taken from it only as data are read. */
function sharedBuffers(): number {
  return Math.round(Math.min(1_024, Math.max(128, os.totalmem() / MIB / 8)));
}

/** Settings on the command line win over the files in the data folder, so every start has the same ones. */
export function serverSettings(port: number, fast: boolean): string[] {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    shared_buffers: `${sharedBuffers()}MB`,
    random_page_cost: 1.1,
    // Compiling a plan costs more than the short queries of this product ever gain.
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    ...(fast ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
