import { createInstance, type i18n, type Resource, type ResourceLanguage } from "i18next";
import { defaultLocale, type Locale } from "./locales.ts";

/** Params of a message: `{{name}}` takes `name`; `count` picks the plural. */
export type Params = Record<string, string | number | undefined>;
/** `t("area:key")`, or `t("key")` within the area given to `useT`. */
export type Translate = (key: string, params?: Params) => string;

const instances = new Map<Locale, i18n>();
const translators = new Map<string, Translate>();

/** Makes a language ready. The server holds both from the start; the browser only the reader's. */
export function registerMessages(locale: Locale, messages: ResourceLanguage): void {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: messages } satisfies Resource,
    ns: Object.keys(messages),
    defaultNS: "common",
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  instances.set(locale, instance);
  for (const name of translators.keys()) if (name.startsWith(`${locale}:`)) translators.delete(name);
}

/** The translate function of one language and area; the same function for the same arguments. */
export function translator(locale: Locale, area = "common"): Translate {
  const name = `${locale}:${area}`;
  const known = translators.get(name);
  if (known) return known;
  const instance = instances.get(locale) ?? instances.get(defaultLocale) ?? instances.values().next().value;
  if (!instance) throw new Error(`No messages have been registered for ${locale}`);
  const made = quick(instance, area);
  translators.set(name, made);
  return made;
}

/** So many sentences of one area are remembered; then it starts afresh. */
const REMEMBERED = 3_000;

/**
 * A page of posts says the same words and counts hundreds of times, and the next page says them again: those are remembered. A
 * sentence about somebody hardly comes twice: it is put together from its parts. Whatever is more than that, i18next says.
 */
function quick(instance: i18n, area: string): Translate {
  const translate = instance.getFixedT(instance.language, area) as unknown as Translate;
  const said = new Map<string, string>();
  const parts = new Map<string, readonly string[] | null>();

  function remembered(name: string, key: string, params?: Params): string {
    let text = said.get(name);
    if (text === undefined) {
      if (said.size >= REMEMBERED) said.clear();
      said.set(name, (text = translate(key, params)));
    }
    return text;
  }

  function partsFor(key: string): readonly string[] | null {
    let known = parts.get(key);
    if (known === undefined) parts.set(key, (known = partsOf(instance, area, key)));
    return known;
  }

  return (key, params) => {
    if (!params) return remembered(key, key);
    const known = "count" in params || "context" in params ? null : partsFor(key);
    if (!known) return remembered(nameOf(key, params), key, params);
    let text = "";
    for (let index = 0; index < known.length; index++) {
      text += index % 2 === 0 ? known[index] : (params[known[index]!] ?? "");
    }
    return text;
  };
}

/** `"{{from}} to {{to}}"` as `["", "from", " to ", "to", ""]`; null for a message that is more than names in a text. */
function partsOf(instance: i18n, area: string, key: string): readonly string[] | null {
  const colon = key.indexOf(":");
  const message: unknown = instance.getResource(
    instance.language,
    colon < 0 ? area : key.slice(0, colon),
    key.slice(colon + 1),
  );
  if (typeof message !== "string" || message.includes("$t(")) return null;
  const parts = message.split(/\{\{(\w+)\}\}/);
  return parts.some((part, index) => index % 2 === 0 && part.includes("{{")) ? null : parts;
}

/** A sentence with its params; the types keep "1" and 1 apart, since only one of them picks a plural. */
function nameOf(key: string, params: Params): string {
  let name = key;
  for (const param in params) {
    const value = params[param];
    name += `\u0000${param}\u0001${typeof value === "number" ? "#" : ""}${value}`;
  }
  return name;
}

/** Says a key the domain made, whose first word is the area: `network.evidence.mails`. */
export function say(locale: Locale, name: string, params?: Params): string {
  const dot = name.indexOf(".");
  return translator(locale, name.slice(0, dot))(name.slice(dot + 1), params);
}

/** The only language the browser holds, when a page could not say which it is. */
export function registeredLocale(): Locale {
  return instances.size === 1 ? (instances.keys().next().value ?? defaultLocale) : defaultLocale;
}
