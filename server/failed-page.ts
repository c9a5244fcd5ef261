import type { Request } from "express";
import en from "../app/messages/en/shell.json" with { type: "json" };
import fr from "../app/messages/fr/shell.json" with { type: "json" };
import { isLocale, localeCookie, negotiateLocale } from "../app/shell/locale/locales.ts";
import { isTheme, themeAttribute, themeCookie } from "../app/shell/theme.ts";

const words = { en: en.error, fr: fr.error };

function cookie(request: Request, name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(request.headers.cookie ?? "")?.[1];
}

/** Colours and letters are the system's: nothing but this answer is sure to arrive. */
const STYLE = `:root { color-scheme: light dark; }
[data-theme="light"] { color-scheme: light; }
[data-theme="dark"] { color-scheme: dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 46ch; padding: 24px; }
h1 { margin: 0 0 4px; font-size: 20px; }
p { margin: 0 0 16px; }
small { display: block; margin-top: 16px; overflow-wrap: anywhere; }
a { display: inline-block; padding: 10px 16px; border: 1px solid; border-radius: 6px; color: inherit; text-decoration: none; }`;

/**
 * When not even the pages answer (the database is away, before anybody knows who asks): what happened, what is safe and what to do, whole in
 * itself. In the language and theme of the browser's cookies, else as the browser asks.
 */
export function failedPage(request: Request, nonce: string, reference: string): string {
  const asked = cookie(request, localeCookie);
  const locale = isLocale(asked) ? asked : negotiateLocale(request.headers["accept-language"] ?? null);
  const theme = cookie(request, themeCookie);
  const attribute = isTheme(theme) ? themeAttribute(theme) : undefined;
  const say = words[locale];
  // The empty address is this page's own.
  return `<!doctype html>
<html lang="${locale}"${attribute ? ` data-theme="${attribute}"` : ""}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${say.title} · Entregent</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main role="alert"><h1>${say.title}</h1><p>${say.away}</p><a href="">${say.retry}</a>
<small>${say.reference.replace("{{reference}}", reference)}</small></main></body></html>
`;
}
