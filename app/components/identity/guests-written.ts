import { readEmail } from "../../../domain/email-input.ts";

export interface Guest {
  email: string;
  name: string;
}

const ADDRESS = /<?\s*([^\s<>,;"()]+@[^\s<>,;"()]+)\s*>?/g;
/** What stands between two addresses and is no name: separators, quotes, brackets. */
const bare = (text: string) => text.replaceAll(/^[\s,;"'()<>]+|[\s,;"'()<>]+$/g, "").replaceAll(/\s+/g, " ");

/**
 * Addresses as people paste them: one a line, or out of a mail's "To" (`Nadia Roux <nadia@a.example>; "Roux, Léa" <lea@a.example>`).
 * What holds no address is given back as it was written, so that it can be put right.
 */
export function guestsWritten(text: string): { guests: Guest[]; unclear: string[] } {
  const guests: Guest[] = [];
  const unclear: string[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const before = text.slice(from, found.index).split(/[\n;]/);
    from = found.index + found[0].length;
    const name = found[0].startsWith("<") ? bare(before.pop() ?? "") : "";
    unclear.push(...before.map(bare));
    const written = bare(found[1]!);
    const email = readEmail(written);
    if (email) guests.push({ email, name });
    else unclear.push(written);
  }
  unclear.push(...text.slice(from).split(/[\n;]/).map(bare));
  return { guests, unclear: unclear.filter(Boolean) };
}

/** The same, to be put right in the form. */
export function guestsText(guests: readonly Guest[]): string {
  return guests.map(({ email, name }) => (name ? `${name} <${email}>` : email)).join("\n");
}
