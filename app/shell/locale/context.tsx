import { createContext, useContext, useMemo, type ReactNode } from "react";
import { formatFor, type Format } from "../format.ts";
import { defaultLocale, defaultTimeZone, type Locale } from "./locales.ts";
import { say, translator, type Params, type Translate } from "./registry.ts";

export interface LocaleValue {
  locale: Locale;
  timeZone: string;
  /** When the server rendered, in ms: first paint in the browser must say the same minutes. */
  renderedAt: number;
}

const LocaleContext = createContext<LocaleValue>({
  locale: defaultLocale,
  timeZone: defaultTimeZone,
  renderedAt: 0,
});

export function LocaleProvider({ children, locale, timeZone, renderedAt }: LocaleValue & { children: ReactNode }) {
  const value = useMemo(() => ({ locale, timeZone, renderedAt }), [locale, timeZone, renderedAt]);
  return <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>;
}

export function useLocale(): LocaleValue {
  return useContext(LocaleContext);
}

/** Words of an area: `const t = useT("conversation"); t("composer.post")`. Another area: `t("common:save")`. */
export function useT(area?: string): Translate {
  return translator(useContext(LocaleContext).locale, area);
}

/** For sentences the domain gives as key and params: `say("network.evidence.mails", { count: 9 })`. */
export function useSay(): (name: string, params?: Params) => string {
  const { locale } = useContext(LocaleContext);
  return (name, params) => say(locale, name, params);
}

/** Money, dates, figures in the reader's language and time zone. */
export function useFormat(): Format {
  const { locale, timeZone } = useContext(LocaleContext);
  return formatFor(locale, timeZone);
}
