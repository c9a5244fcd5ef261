/** CPU time of processes, read from /proc; null where there is no such thing. The machine's noise does not show in it. */
import fs from "node:fs";

const TICK_MS = 10;

function ticksOf(pid: string | number): { parent: number; ticks: number } | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Fields 14 to 17 of proc(5): own time, and that of children that have ended.
    return { parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) };
  } catch {
    return null;
  }
}

/** Milliseconds a process and its children have used so far. */
export function cpuMs(pid: number): number | null {
  const own = ticksOf(pid);
  if (!own) return null;
  let ticks = own.ticks;
  for (const name of fs.readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const child = ticksOf(name);
    if (child?.parent === pid) ticks += child.ticks;
  }
  return ticks * TICK_MS;
}

/** Resident memory in MiB. */
export function residentMiB(pid: number): number | null {
  try {
    const line = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"));
    return line ? Math.round(Number(line[1]) / 1024) : null;
  } catch {
    return null;
  }
}

export function loadAverage(): string {
  try {
    return fs.readFileSync("/proc/loadavg", "utf8").split(" ").slice(0, 3).join(" ");
  } catch {
    return "unknown";
  }
}
