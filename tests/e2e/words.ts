/** The product's own words, from its message files: a test never types them a second time. */
import fs from "node:fs";
import { registerMessages, translator, type Params } from "../../app/shell/locale/registry.ts";
import { locales, type Locale } from "../../app/shell/locale/locales.ts";

const folder = "app/messages";
type Messages = Parameters<typeof registerMessages>[1];

for (const locale of locales) {
  const files = fs.readdirSync(`${folder}/${locale}`).filter((name) => name.endsWith(".json"));
  const areas = files.map((name) => {
    const messages = JSON.parse(fs.readFileSync(`${folder}/${locale}/${name}`, "utf8")) as Messages[string];
    return [name.slice(0, -".json".length), messages] as const;
  });
  registerMessages(locale, Object.fromEntries(areas));
}

/** `words("fr")("conversation:composer.post")`. Fails for a key that is not there: its name would never be found on a page. */
export function words(locale: Locale): (key: `${string}:${string}`, params?: Params) => string {
  const translate = translator(locale);
  return (key, params) => {
    const text = translate(key, params);
    if (text === key || text === key.slice(key.indexOf(":") + 1)) throw new Error(`No message ${key} in ${locale}`);
    return text;
  };
}

export type { Locale };
