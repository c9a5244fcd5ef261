/** Small grammar, so that a slot fits its sentence: "de le banc" → "du banc", "que Inès" → "qu’Inès", and the typography of each language. */
const VOWEL = /^[aeiouyàâéèêëîïôöùûœæh]/i;
/** Words that keep the full form before them. */
const NO_ELISION = /^(huit|onze|un |uns |hui|yann|yvonne$)/i;

/** Joins a French preposition or conjunction, as written before a slot, with what fills the slot. */
export function joinFrench(before: string, value: string): string {
  const word = before.trim();
  const lower = word.toLowerCase();
  if (lower === "de" && value.startsWith("le ")) return (word === "De" ? "Du " : "du ") + value.slice(3);
  if (lower === "de" && value.startsWith("les ")) return (word === "De" ? "Des " : "des ") + value.slice(4);
  if (lower === "à" && value.startsWith("le ")) return (word === "À" ? "Au " : "au ") + value.slice(3);
  if (lower === "à" && value.startsWith("les ")) return (word === "À" ? "Aux " : "aux ") + value.slice(4);
  const bare = value.replace(/^\[/, "");
  if (lower !== "à" && VOWEL.test(bare) && !NO_ELISION.test(bare)) return `${word.slice(0, -1)}’${value}`;
  return before + value;
}

/** Narrow spaces before double punctuation, inside quotation marks and between figures and units; curly apostrophes. */
export function typographFrench(text: string): string {
  return text
    .replaceAll("'", "’")
    .replace(/ ([:;!?»])/g, "\u00a0$1")
    .replace(/« /g, "«\u00a0")
    .replace(/(\d) (\d{3})\b/g, "$1\u202f$2")
    .replace(/(\d) (€|k€|M€|%|h\b|m²|m³|°C|tonnes|litres|tours)/g, "$1\u00a0$2");
}

export function capital(text: string): string {
  const at = text.startsWith("[") ? 1 : 0;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

/** "420 k€" or "€420k", the way people write it. */
export function money(language: "fr" | "en", amount: number): string {
  const millions = amount >= 1_000_000;
  const value = millions ? Math.round(amount / 100_000) / 10 : Math.round(amount / 1000);
  if (language === "en") return millions ? `€${value}M` : `€${value}k`;
  return `${String(value).replace(".", ",")} ${millions ? "M€" : "k€"}`;
}
