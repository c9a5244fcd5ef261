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
  const made = remembering(instance.getFixedT(instance.language, area) as unknown as Translate);
  translators.set(name, made);
  return made;
}

/** Most words take no params, and a page of posts says the same dozen of them hundreds of times. */
function remembering(translate: Translate): Translate {
  const plain = new Map<string, string>();
  return (key, params) => {
    if (params) return translate(key, params);
    let text = plain.get(key);
    if (text === undefined) plain.set(key, (text = translate(key)));
    return text;
  };
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
