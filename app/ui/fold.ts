/** Letters as one types them in a hurry: "Hélène" is found by "helene", "Łukasz" by "lukasz". */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLocaleLowerCase("en")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe");
}

/** Whether each word of `typed` begins a word of `label`. */
export function fits(label: string, typed: string): boolean {
  const words = fold(label).split(/[^\p{L}\p{N}]+/u);
  const wanted = fold(typed).split(/[^\p{L}\p{N}]+/u);
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}
