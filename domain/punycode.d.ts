/** The little of punycode.js that is used here; it brings no types of its own. */
declare module "punycode.js" {
  const punycode: { toUnicode(domain: string): string; toASCII(domain: string): string };
  export = punycode;
}
