import punycode from "punycode.js";

/** What stands before the @ (RFC 5321 and 6531), but for quotes, and for "%", with which mail was once sent through others. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/**
 * A domain in its one form: small letters, in its own script ("münchen.de", also for "xn--mnchen-3ya.de"). Null for what is none.
 * An address pasted with it ("https://www.a.example/x", "@a.example") is the domain in it.
 */
export function readDomain(written: string): string | null {
  const host = written
    .trim()
    .replace(/^(?:https?:\/\/(?:www\.)?|@)/i, "")
    .replace(/[/?#].*$/, "");
  if (!/[.。．｡]/u.test(host) || /[\s:@%<>"()\\[\]]/.test(host)) return null;
  let ascii: string;
  try {
    // The browser's and the server's own reading: letters folded, other scripts checked and encoded.
    ascii = new URL(`http://${host}`).hostname.replace(/\.$/, "");
  } catch {
    return null;
  }
  const labels = ascii.split(".");
  if (ascii.length > 253 || labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  if (!/[a-z]/.test(labels.at(-1)!) || labels.at(-1)!.length < 2) return null;
  try {
    return punycode.toUnicode(ascii).normalize("NFC");
  } catch {
    return null;
  }
}

/**
 * The one rule for what an e-mail address is, wherever it comes in: the address in the form it is kept and compared in (small
 * letters, the domain in its own script), or null.
 */
export function readEmail(written: string): string | null {
  const text = written.trim().normalize("NFC");
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  if (at < 1 || !LOCAL.test(local) || bytes(local) > 64) return null;
  const host = text.slice(at + 1);
  // A path or a scheme may stand around a domain, but never in an address.
  const domain = /[/?#]/.test(host) ? null : readDomain(host);
  const address = domain && `${local.toLowerCase()}@${domain}`;
  return address && address.length <= 254 ? address : null;
}

/** The ways in which an address may have been kept before it had one form: whoever looks for it looks for these. */
export function emailSpellings(address: string): string[] {
  const at = address.lastIndexOf("@") + 1;
  return [...new Set([address, address.slice(0, at) + punycode.toASCII(address.slice(at))])];
}
