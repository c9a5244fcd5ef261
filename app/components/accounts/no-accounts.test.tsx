import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { LocaleProvider } from "~/shell/locale/context.tsx";
import type { Locale } from "~/shell/locale/locales.ts";
import { registerAllMessages } from "~/shell/locale/messages.server.ts";
import { NoAccounts } from "./no-accounts.tsx";

beforeAll(registerAllMessages);

const render = (locale: Locale, address: string, filters: { name: string; words: string }[]) =>
  renderToStaticMarkup(
    <LocaleProvider locale={locale} timeZone="Europe/Paris" renderedAt={0}>
      <NoAccounts search={new URLSearchParams(address)} filters={filters} inside />
    </LocaleProvider>,
  );
const known = { name: "known", words: "Deux d’entre nous y connaissent quelqu’un" };
const named = { name: "q", words: "« zinc »" };

test("what emptied the list is said, and let go in one press", () => {
  const html = render("fr", "known=2", [known]);
  expect(html).toContain("Aucun compte ne passe ce filtre");
  expect(html).toContain("Votre demande\u00a0: Deux d’entre nous y connaissent quelqu’un.");
  expect(html).toMatch(/href="\/accounts"[^>]*>Tous les comptes/);
  expect(html).not.toContain("Nouveau compte");
});

test("of several filters, each can be let go alone", () => {
  const html = render("fr", "known=2&q=zinc&after=abc", [known, named]);
  expect(html).toContain("Deux d’entre nous y connaissent quelqu’un et « zinc »");
  expect(html).toContain('href="/accounts?q=zinc"');
  expect(html).toContain('href="/accounts?known=2"');
});

test("without a filter it teaches how to begin", () => {
  const html = render("en", "", []);
  expect(html).toContain("No account here");
  expect(html).toContain('href="/accounts/new"');
});
