import interUrl from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { unlessRefused } from "./data/reread.ts";
import { ErrorAlone } from "./shell/error-alone.tsx";
import { LocaleProvider } from "./shell/locale/context.tsx";
import { defaultTimeZone } from "./shell/locale/locales.ts";
import { registeredLocale } from "./shell/locale/registry.ts";
import { readCookie, requestLocale, requestTimeZone } from "./shell/locale/request-locale.server.ts";
import { useNonce } from "./shell/nonce.tsx";
import { isTheme, themeAttribute, themeCookie } from "./shell/theme.ts";
import "./ui/styles/app.css";

export const links: LinksFunction = () => [
  { rel: "preload", href: interUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = () => [{ title: "Entregent" }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const theme = readCookie(request, themeCookie);
  return {
    locale: requestLocale(request, context.viewer?.locale),
    timeZone: requestTimeZone(request),
    // What was last switched in this browser wins over what was set for all of them.
    theme: isTheme(theme) ? theme : (context.viewer?.theme ?? ("system" as const)),
    // Which key goes with commands: the page writes ⌘ or Ctrl.
    apple: /Mac OS|Macintosh|iPhone|iPad/.test(request.headers.get("user-agent") ?? ""),
    renderedAt: Date.now(),
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const nonce = useNonce();
  // Without data (the root loader itself failed) the page still speaks, in the language that is there.
  const locale = data?.locale ?? registeredLocale();
  return (
    <html lang={locale} data-theme={data && themeAttribute(data.theme)} data-apple={data?.apple ? "" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale} timeZone={data?.timeZone ?? defaultTimeZone} renderedAt={data?.renderedAt ?? 0}>
          {children}
        </LocaleProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorAlone />;
}
