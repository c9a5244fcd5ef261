import type { Request } from "express";
import { expect, it } from "vitest";
import { failedPage } from "./failed-page.ts";

const page = (headers: Record<string, string>) => failedPage({ headers } as unknown as Request, "n0nce", "0193-ref");

it("speaks the language and wears the theme of the browser's cookies", () => {
  const french = page({ cookie: "sid=x; locale=fr; theme=dark", "accept-language": "en" });
  expect(french).toContain('<html lang="fr" data-theme="dark">');
  expect(french).toContain("0193-ref");
  expect(french).toContain('<style nonce="n0nce">');
});

it("else asks the browser, and nothing of what it sends is repeated", () => {
  const asked = page({ "accept-language": "fr-FR,fr;q=0.9", cookie: 'theme="><script>; locale=<b>' });
  expect(asked).toContain('<html lang="fr">');
  expect(asked).not.toMatch(/<script|<b>/);
  expect(page({})).toContain('<html lang="en">');
});
