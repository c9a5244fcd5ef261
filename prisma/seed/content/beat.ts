/**
 * A beat is one moment of a story: who says what, learned how. Its frames are sentences with slots, several in each language:
 *
 *   {p} {q} {n}   a contact, a second one, a newcomer: full name. {p1} first name, {pm} "Mme Roumier", {pla} "la directrice technique",
 *                 {pil} il/elle he/she, {pIl} the same with a capital, {phis} son his/her, {phim} le/la him/her, {pe} agreement,
 *                 {prole} the role alone, {pleur} "leur nouvelle directrice technique", "their new CTO"
 *   {own} {c}     first name of the owner, of another colleague
 *   {acc} {town} {prod} {machine} {trouble} {stake} {fair} {rule} {rival} {deal} {amount} {phone} {day} {month} {num} {big} {time}
 *
 * A slot written with a capital ({Machine}) begins a sentence.
 */
export type PostKind = "tip" | "idea" | "information" | "question" | "risk" | "update";
export type SignalKind = "complaint" | "praise" | "new-boss" | "tender" | "silence" | "competitor";
export type Channel = "face-to-face" | "phone" | "e-mail" | "letter" | "chat" | "social" | "web" | "event";

export type Beat = {
  kind: PostKind;
  /** Departments whose people would say this. */
  by: readonly string[];
  channel: Channel | null;
  firstHand: boolean | null;
  fr: readonly string[];
  en: readonly string[];
  signal?: SignalKind;
  /** Answers to a question; the first given is often the accepted one. */
  answers?: { fr: readonly string[]; en: readonly string[] };
};

const departmentsByCode: Record<string, string> = {
  k: "Key accounts",
  s: "Sales",
  u: "Support",
  r: "R&D",
  f: "Field engineering",
  m: "Marketing",
  x: "Finance",
  d: "Reception",
  p: "Production",
  q: "Quality",
  b: "Purchasing",
  h: "HR",
  i: "IT",
  l: "Legal",
  e: "Direction",
  o: "Outside",
};

const channelsByCode: Record<string, Channel> = {
  face: "face-to-face",
  phone: "phone",
  mail: "e-mail",
  letter: "letter",
  chat: "chat",
  social: "social",
  web: "web",
  event: "event",
};

/**
 * `by` is a string of department codes; `how` a channel code, "+" after it for first-hand, "-" for second-hand, "" for an
 * inner matter that was learned nowhere.
 */
export function beat(
  kind: PostKind,
  by: string,
  how: string,
  fr: readonly string[],
  en: readonly string[],
  more: Pick<Beat, "signal" | "answers"> = {},
): Beat {
  const mark = how.slice(-1);
  const channel = channelsByCode[how.replace(/[+-]$/, "")] ?? null;
  const firstHand = mark === "+" ? true : mark === "-" ? false : null;
  return { kind, by: [...by].map((code) => departmentsByCode[code]!), channel, firstHand, fr, en, ...more };
}
