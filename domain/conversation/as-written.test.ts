import { describe, expect, test } from "vitest";
import { plainText, renderMarkdown } from "./markdown.ts";

/** What a page shows of the HTML: tags away, the numbers of items in their place. */
function shown(html: string): string {
  let number = 0;
  return html
    .replace(/<ol(?: start="(\d+)")?[^>]*>/g, (_, start?: string) => ((number = Number(start ?? 1)), ""))
    .replace(/(?<=\n|^)<li(?: value="(\d+)")?>/g, (_, value?: string) => {
      if (value) number = Number(value);
      return `${number++}. `;
    })
    .replace(/<br>\n?/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();
}

describe("reads as it was written, on the page and in plain text", () => {
  test.each([
    "3*50 k€ et 2*20 k€",
    "Palette 120*80*100 cm",
    "3 *50 k€ et 2* 20 k€, puis 4 * 5",
    "2**3 et 4**5",
    "1*2*3, a*b*c",
    "Prix* hors taxes, délai* ferme",
    "- 12 % de budget",
    "+ 12 % de budget",
    "- 5 000 €",
    "- €5k",
    "+ ~12 %",
    "Marge :\n- 12 %\n+ 3 %",
    "- 12 % de budget\n- 3 % de marge",
    "-",
    "+",
    "-12 %",
    "> 50 salariés",
    ">50 salariés",
    ">= 50 salariés",
    "> €2M de chiffre",
    "< 50 salariés > 20",
    "<50 k€",
    "<50 k€ ou >20 k€",
    "50. C'est le nombre",
    "Combien ?\n50.",
    "50.",
    "2. Relancer\n5. Signer",
    "1. un\n1. deux",
    "3. trois\n4. quatre",
    "007. Bond",
    "\\\\srv-paris\\commun\\_offres\\2026",
    "C:\\offres\\*.pdf et D:\\#1\\",
    "\\*ni gras\\*",
    "\\_offres\\_",
    "snake_case_names et __dunder__name",
    "#1 en France, #2 en Europe",
    "# 1 en France",
    "~50 k€, ~ 20",
    "R&D, A&amp;B, &nbsp;, &#49;",
    "[1]: voir la note",
    "[prix]: 50",
    "[OK](voir annexe), [x] fait, a[0]",
    "Total 50 k€\n-",
    "Total\n=",
    "5`10 et 6`20",
    "```50 k€",
    "```50 k€ demain\nreste",
    "Léa <lea@vasseur.example>",
    "voir <https://a.example/x>",
    "50 % | 20 %",
    "a ^ b _ c",
    "100_000 et 1_000",
    "((50)) {20}",
    "! important !",
  ])("%j", (body) => {
    expect(plainText(body)).toBe(body.trim());
    expect(shown(renderMarkdown(body))).toBe(body.trim());
    // Among other lines it reads the same.
    expect(plainText(`Voici :\n\n${body}\n\nVoilà **tout**.`)).toBe(`Voici :\n${body.trim()}\nVoilà tout.`);
  });

  test("marks that can only be marks stay marks", () => {
    expect(renderMarkdown("**50 k€** et *vite*, l'**offre**")).toBe(
      "<p><strong>50 k€</strong> et <em>vite</em>, l'<strong>offre</strong></p>\n",
    );
    expect(renderMarkdown("- un\n- deux\n\n> dit-il\n\n## Suite")).toMatch(/<ul>.*<blockquote>.*<h4>/s);
    expect(renderMarkdown("这是**重点**内容")).toContain("<strong>重点</strong>");
    expect(renderMarkdown("```ts\nlet a\n```\n\n`b`")).toMatch(/<pre><code class="language-ts">.*<code>b<\/code>/s);
    expect(renderMarkdown("~~200~~ 150 k€")).toContain("<s>200</s>");
    expect(plainText("~~200~~ 150 k€")).toBe("~~200~~ 150 k€");
    expect(renderMarkdown("1) un\n3) trois")).toBe(
      '<ol class="with-bracket">\n<li>un</li>\n<li value="3">trois</li>\n</ol>\n',
    );
    expect(renderMarkdown("a | b\n--|--\n1*2 | 3*4")).toMatch(/<td>1\*2<\/td>\s*<td>3\*4<\/td>/);
  });

  test("a figure with its sign ends a list of words", () => {
    expect(renderMarkdown("- budget :\n- 12 % en moins\n- puis")).toBe(
      "<ul>\n<li>budget :</li>\n</ul>\n<p>- 12 % en moins</p>\n<ul>\n<li>puis</li>\n</ul>\n",
    );
    expect(plainText("1. un\n\n   suite\n2. deux")).toBe("1. un\nsuite\n2. deux");
  });
});

test.each([
  ["https://example.com/docs（说明）", "https://example.com/docs"],
  ["voir https://example.com/a。 Puis", "https://example.com/a"],
  ["「https://example.com/b」", "https://example.com/b"],
  ["«https://example.com/c»", "https://example.com/c"],
  ["https://example.com/d_(e)", "https://example.com/d_(e)"],
  ["https://example.com/2_*_3", "https://example.com/2_*_3"],
])("the link in %s is %s", (body, href) => {
  const html = renderMarkdown(body);
  expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(href);
  expect(shown(html)).toBe(body);
});
