import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** Someone found by a telephone number or an e-mail address, and which. */
export interface ByContact {
  id: string;
  contact: string;
}

/** Shorter than this a number is a price or a year. */
const DIGITS = 6;
const MAIL = 4;

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** What of a number stands in every spelling of it: without what is dialled first, whose spelling varies; null for what is none. */
export function digitsAsked(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  if (!/^(?:tel|tél)?[.: ]*[+(]?\p{Nd}[\p{Nd}\s().\-–/+]*$/iu.test(plain)) return null;
  // "+33 (0)6 …": the nought is dialled at home only.
  const digits = plain.replace(/\(0\)/g, "").replace(/\D/g, "").replace(/^0+/, "");
  return digits.length >= DIGITS ? digits : null;
}

const mailAsked = (text: string) => {
  const plain = text
    .normalize("NFC")
    .trim()
    .replace(/^mailto:/i, "");
  return /^\S*@\S*$/.test(plain) && plain.length >= MAIL ? plain : null;
};

/** People whom the viewer may see by their telephone or e-mail, in any spelling, whole or in part. */
export async function peopleByContact(viewer: Viewer, text: string, limit: number): Promise<ByContact[]> {
  const [digits, mail] = [digitsAsked(text), mailAsked(text)];
  if (!digits && !mail) return [];
  const { door, sql, ids } = visibleSql(viewer, "p", 1);
  const [name, column, found] = digits
    ? ["phone", "c.phone", "translate(c.phone, ' .()/-', '')"]
    : ["email", "c.email::text", "c.email::text"];
  const rows = await query<ByContact & Record<string, unknown>>(
    `people-by-${name}-${door}`,
    `select distinct on (p.id) p.id, ${column} as contact from person_${name}s c join people p on p.id = c.person_id
      where ${found} ilike $2 and ${sql} order by p.id, ${column} limit $3`,
    [ids, like(digits ?? mail!), limit],
  );
  return rows;
}
