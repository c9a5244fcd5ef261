/** Folded for matching: no accents, lower case, sorted words. "Dupont Claire" and "CLAIRE DUPONT" give the same key. */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");
}
