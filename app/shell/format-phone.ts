/** Country codes of one digit, and the first two digits of those of three; all others have two (ITU-T E.164). */
const ONE = /^[17]/;
const THREE = /^(?:2[1-35-9]|3[578]|42|5[09]|6[789]|8[057]|9[679])/;

/** "+33 6 39 98 08 75" for "+33639980875": grouped as people read it. What stands behind it, or is no such number, stays as it is. */
export function phoneWord(phone: string): string {
  const [, digits, more = ""] = /^\+(\d{7,15})( .*)?$/.exec(phone) ?? [];
  if (!digits) return phone;
  const code = digits.slice(0, ONE.test(digits) ? 1 : THREE.test(digits) ? 3 : 2);
  const rest = digits.slice(code.length);
  // Nine digits after +33 are one and four pairs; elsewhere groups of three, the odd ones last.
  const groups = code === "33" && rest.length === 9 ? rest.match(/^\d|\d\d/g) : rest.match(/\d{3}(?=\d{2})|\d+/g);
  return [`+${code}`, ...(groups ?? [rest])].join("\u00a0") + more;
}
