/** Names as people write them: read, folded for search, and compared. Nothing here corrects what a person is called. */
export type Name = { givenName: string | null; familyName: string | null };

const HONORIFIC =
  /^(?:m|mr|mrs|ms|mme|mlle|dr|prof|pr|me|monsieur|madame|mademoiselle|doctor|docteur|sir|herr|frau)\.?\s+/i;
const PARTICLE =
  /^(?:de|du|des|la|le|les|van|von|der|den|ter|ten|el|al|ben|bin|da|dos|das|di|della|del|o|mac|mc|d'|l')$/i;

const SUFFIX =
  /[\s,]+(?:\(?(?:ph\.?\s?d|m\.?b\.?a|m\.?sc|b\.?sc|m\.?d|ll\.?m|ll\.?b|d\.?phil|ed\.?d|j\.?d|cfa|cpa|fca|aca|acca|acma|cma|cissp|cisa|cism|pmp|prince2|cscp|cips|fcips|mcips|frics|mrics|obe|mbe|cbe|kc|qc|esq|p\.?e|c\.?eng|shrm-cp|phr|sphr|jr|sr|junior|senior|ii|iii|iv)\.?\)?)$/i;

/** "Hélène Vasseur, PhD", "Igor Prelat, Jr." → the name without degrees and generations. Two words at least are left. */
export function withoutSuffixes(written: string): string {
  let name = written.trim();
  for (
    let shorter = name.replace(SUFFIX, "");
    shorter !== name && /\S[\s,]+\S/.test(shorter);
    shorter = name.replace(SUFFIX, "")
  ) {
    name = shorter;
  }
  return name;
}

/** "Claire Martin née Dubois", "(born Dubois)", "ép. Martin": what a name of another time is said with, after two words at least. */
const BORN =
  /^(\S+(?:\s+\S+)+?)\s*[\s,(]\s*(?:née?|nee|born|formerly|anciennement|geb(?:\.|oren[er]?|orene)?|ép(?:\.|ouse)?|épouse|veuve|vve\.?|nata|nacida)\s+([^\s()][^()]*?)\)?$/iu;

/** The name that is borne, and what she was, or is, called besides. */
function atBirth(written: string): [name: string, ...others: string[]] {
  const [, name, other] = BORN.exec(written.normalize("NFC").replace(/\s+/g, " ").trim()) ?? [];
  return name && other ? [name.replace(/[\s,(]+$/, ""), other] : [written];
}

/** Family names that somebody bears or bore beside the first: "née Dubois". */
export function birthNames(written: string): string[] {
  return atBirth(written).slice(1).map(tidyName);
}

/** A name without the words that only say which of its parts is of another time. */
export function allNames(written: string): string {
  return atBirth(withoutSuffixes(written)).join(" ");
}

/** Accents, case, punctuation and spaces away: "Jean-Luc  O’Neill" → "jean luc o neill". */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ı/g, "i")
    .replace(/đ/g, "d")
    .replace(/ł/g, "l")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Spaces made single; a name typed in capitals or in small letters only gets its usual ones, others are left alone. */
export function tidyName(name: string): string {
  const clean = name.normalize("NFC").replace(/\s+/g, " ").trim();
  const shouted = clean.length > 2 && clean === clean.toUpperCase();
  if (!shouted && clean !== clean.toLowerCase()) return clean;
  return clean
    .toLowerCase()
    .split(" ")
    .map((word, index) =>
      index > 0 && PARTICLE.test(word) ? word : word.replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(" ");
}

/** "Mme Claire de Villeneuve", "DUPONT Claire", "Dupont, Claire" → given and family name. One word alone is a family name. */
export function parseName(written: string): Name {
  let text = atBirth(written)[0].normalize("NFC").replace(/\s+/g, " ").trim();
  while (HONORIFIC.test(text)) text = text.replace(HONORIFIC, "");
  text = withoutSuffixes(text);
  if (text === "") return { givenName: null, familyName: null };
  const comma = text.indexOf(",");
  if (comma > 0) {
    const [family, given] = [text.slice(0, comma), text.slice(comma + 1).trim()];
    return { givenName: given === "" ? null : tidyName(given), familyName: tidyName(family) };
  }
  const words = text.split(" ");
  if (words.length === 1) return { givenName: null, familyName: tidyName(text) };
  const shouts = (word: string) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();
  // French forms write the family name in capitals, on either side.
  const loud = words.filter(shouts);
  if (loud.length > 0 && loud.length < words.length && !words.every((word) => shouts(word) || PARTICLE.test(word))) {
    const rest = words.filter((word) => !shouts(word) && !PARTICLE.test(word));
    const family = words.filter((word) => shouts(word) || PARTICLE.test(word));
    return {
      givenName: tidyName(rest.join(" ")),
      familyName: family.every(shouts)
        ? tidyName(family.join(" "))
        : family.map((word) => (shouts(word) ? tidyName(word) : word)).join(" "),
    };
  }
  return { givenName: tidyName(words[0]!), familyName: tidyName(words.slice(1).join(" ")) };
}

/** Two letters at most, for an avatar; particles do not count. */
export function initials({ givenName, familyName }: Name): string {
  const letter = (name: string | null) => {
    const words = (name ?? "").split(/[\s-]+/).filter((word) => word !== "" && !PARTICLE.test(word));
    return [...(words[0]?.replace(/^\p{Ll}['’]/u, "") ?? "")][0]?.toUpperCase() ?? "";
  };
  return letter(givenName) + letter(familyName) || "?";
}

const SOUNDS: [RegExp, string][] = [
  [/ph/g, "f"],
  [/(?:sch|ch|sh)/g, "s"],
  [/(?:ck|qu|q|c(?=[aoulr]|$)|k)/g, "k"],
  [/(?:c|z|x|ss)/g, "s"],
  [/(?:gu(?=[ei])|gh)/g, "g"],
  [/(?:j|g(?=[eiy]))/g, "j"],
  [/[vw]/g, "f"],
  [/h/g, ""],
  [/(?:eaux|eau|aux|au|ault|aud|aut|ot|os|o)$/g, "o"],
  [/(?:er|ez|et|ey|ay|ee|ie|y|i|e)$/g, ""],
  [/(.)\1+/g, "$1"],
];

/** A key under which spellings that sound alike meet, French and English: "Lefèvre/Lefebvre", "Stephen/Steven". For blocking only. */
export function soundKey(name: string): string {
  const sounded = SOUNDS.reduce(
    (text, [pattern, to]) => text.replace(pattern, to),
    foldName(name).replace(/ /g, "").replace(/bv/g, "v"),
  );
  return (
    sounded.slice(0, 1) +
    sounded
      .slice(1)
      .replace(/[aeiouy]/g, "")
      .slice(0, 5)
  );
}
