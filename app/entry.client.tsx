import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadActingRoutes } from "./data/acting-routes.ts";
import { watchLine } from "./data/line.ts";
import { fetchWhole } from "./data/whole-answers.ts";
import { ignoreComposedKeys } from "./shell/composed-keys.ts";
import { defaultLocale, isLocale, timeZoneCookie } from "./shell/locale/locales.ts";
import { registerMessages } from "./shell/locale/registry.ts";

async function start(): Promise<void> {
  ignoreComposedKeys(window);
  const wanted = document.documentElement.lang;
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const { messages } = await (locale === "fr"
    ? import("./shell/locale/messages-fr.ts")
    : import("./shell/locale/messages-en.ts"));
  registerMessages(locale, messages);
  rememberTimeZone();
  passNonceOn();
  const fetch = window.fetch.bind(window);
  watchLine(fetch);
  window.fetch = fetchWhole(fetch);
  await dataArrived();
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
  loadActingRoutes();
}

/**
 * RemixBrowser suspends at the very root until the page's data is decoded. A key or a click in that moment makes React hydrate at
 * once, find nothing it may show, and give up the page for good (its errors 421 and 345). So the call that suspends is made here.
 */
async function dataArrived(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (pending) {
    await pending;
  }
}

/** What stops the page from scrolling under a dialog adds a style element, and asks for its nonce under this name. */
function passNonceOn(): void {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });
}

/** The server cannot know the zone: the next page it renders will be right. */
function rememberTimeZone(): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  document.cookie = `${timeZoneCookie}=${encodeURIComponent(timeZone)}; path=/; max-age=31536000; samesite=lax`;
}

void start();
