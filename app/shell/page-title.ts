import type { Locale } from "./locale/locales.ts";
import { registeredLocale, translator } from "./locale/registry.ts";

/** The title of a page in the reader's language, for `meta`: `({ matches }) => pageTitle(matches, "identity:settings.title")`. */
export function pageTitle(matches: readonly { id: string; data?: unknown }[], key: string): { title: string }[] {
  const root = matches.find(({ id }) => id === "root")?.data as { locale?: Locale } | undefined;
  return [{ title: `${translator(root?.locale ?? registeredLocale())(key)} · Entregent` }];
}
