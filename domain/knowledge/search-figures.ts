import type { Figure } from "../../platform/search/query-words.ts";
import { readFigure } from "../money-input.ts";
import { dialled, normalisePhone } from "../people/phone-number.ts";

/** Eight figures and more, as telephone numbers are parted. */
const PHONE = /\+?\d[\d .()\u00A0\u2009\u202F-]{6,}\d/g;
/** As `search_figures` of the index reads amounts: a scale, or four figures and more. */
const AMOUNT =
  /(?<![\d\p{L}])(\d{1,3}(?:[ .,'\u00A0\u2009\u202F]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)[ \u00A0\u202F]?(k|m|md|mds|mrd|bn|mn|mio|millions?|milliards?|mille|thousand|billions?)?[ \u00A0\u202F]?(?:€|\$|£|eur|euros?|usd|dollars?|gbp|pounds?|chf)?(?![\p{L}\d])/giu;
/** Names that live by their signs: C++, C#, .NET, R&D, AT&T. */
const SIGNED = /(?<![\p{L}\d])(?:\p{L}{1,3}(?:\+\+|#)|\.\p{Lu}\p{L}{1,5}|\p{Lu}{1,3}&\p{Lu}{1,3})(?![\p{L}\d+#])/gu;

const SPELT: Record<string, string> = { "+": "plus", "#": "sharp", ".": "dot", "&": "and" };

const phoneSign = (written: string) =>
  `tel${dialled(normalisePhone(written))
    .replace(/ x\d+$/, "")
    .replace(/\D/g, "")
    .slice(-8)}`;

const signOfName = (name: string) => `sign${name.toLowerCase().replace(/[+#.&]/g, (sign) => SPELT[sign]!)}`;

/**
 * Numbers of a query that are found in any spelling: amounts by their value, telephone numbers by their last eight figures; and names
 * with signs. The index makes the same signs of what is written (search_more).
 */
export function figuresIn(text: string): Figure[] {
  if (!/[\d+#&.]/.test(text)) return [];
  const written = text.normalize("NFC");
  const signs = new Map<string, string[]>();
  const add = (raw: string, sign: string) => signs.set(raw, [...(signs.get(raw) ?? []), sign]);
  for (const [raw] of written.matchAll(PHONE)) {
    const count = raw.replace(/\D/g, "").length;
    if (count >= 8 && count <= 15) add(raw, phoneSign(raw));
  }
  for (const [raw, figure = "", scale = ""] of written.matchAll(AMOUNT)) {
    const value = readFigure(figure, scale);
    if (value === null || (scale === "" && figure.replace(/\D/g, "").length < 4)) continue;
    const holder = [...signs.keys()].find((longer) => longer.includes(raw.trim()));
    if (holder === undefined || holder === raw.trim()) add(raw.trim(), `num${Math.round(value)}`);
  }
  for (const [raw] of written.matchAll(SIGNED)) add(raw, signOfName(raw));
  return [...signs].map(([raw, some]) => ({ raw, signs: some }));
}
