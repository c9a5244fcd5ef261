import { STRENGTH_CHANNELS, type StrengthChannel } from "../../domain/network/strength-settings.ts";
import type { Trace } from "../../domain/network/strength.ts";
import { parseCsv } from "./csv.ts";

export type Pairs = Map<string, Trace[]>;

/** Seconds, milliseconds or any ISO form. */
function readTime(written: string): Date {
  const number = Number(written);
  if (written === "" || Number.isNaN(number))
    return new Date(/\d$/.test(written) && written.includes("T") ? `${written}Z` : written);
  return new Date(number < 1e11 ? number * 1000 : number);
}

function readChannel(written: string | undefined): StrengthChannel {
  return STRENGTH_CHANNELS.find((channel) => channel === (written === "email" ? "e-mail" : written)) ?? "e-mail";
}

/**
 * Traces per unordered pair from a CSV with header `from,to,time[,channel,recipients]` (one row per recipient), or
 * `participants` (addresses separated by spaces) with `time` or `unix_time`, whose direction is unknown. Without a recipients
 * column, rows with the same sender and time are one message. Throws on a row whose time cannot be read.
 */
export function readMessages(text: string, directed: boolean): Pairs {
  const pairs: Pairs = new Map();
  const add = (a: string, b: string, trace: Omit<Trace, "direction">) => {
    if (a === b || a === "" || b === "") return;
    const forward = a < b;
    const key = forward ? `${a}\t${b}` : `${b}\t${a}`;
    const direction =
      !directed || trace.channel === "meeting" || trace.channel === "call" ? "both" : forward ? "out" : "in";
    const list = pairs.get(key);
    if (list) list.push({ ...trace, direction });
    else pairs.set(key, [{ ...trace, direction }]);
  };
  const rows = parseCsv(text);
  const recipients = new Map<string, number>();
  const message = (row: Record<string, string>) => `${row.from}\t${row.time}`;
  for (const row of rows) recipients.set(message(row), (recipients.get(message(row)) ?? 0) + 1);
  for (const [index, row] of rows.entries()) {
    const at = readTime(row.time ?? row.unix_time ?? "");
    if (Number.isNaN(at.getTime())) throw new Error(`row ${index + 2}: no time can be read in ${JSON.stringify(row)}`);
    if (row.participants === undefined) {
      const others = Number(row.recipients) || (recipients.get(message(row)) ?? 1);
      add(row.from ?? "", row.to ?? "", { at, channel: readChannel(row.channel), others });
      continue;
    }
    const people = [...new Set(row.participants.split(/\s+/))];
    people.forEach((a, i) =>
      people.slice(i + 1).forEach((b) => add(a, b, { at, channel: "e-mail", others: people.length - 1 })),
    );
  }
  return pairs;
}
