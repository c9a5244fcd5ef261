import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { LocaleProvider } from "../../shell/locale/context.tsx";
import type { Locale } from "../../shell/locale/locales.ts";
import { registerAllMessages } from "../../shell/locale/messages.server.ts";
import { Kind } from "./kind.tsx";
import { Tie } from "./tie.tsx";
import { ValueMeter } from "./value-meter.tsx";
import { When } from "./when.tsx";

beforeAll(registerAllMessages);

const renderedAt = Date.parse("2027-01-14T13:02:00Z");
const render = (node: ReactNode, locale: Locale = "en") =>
  renderToStaticMarkup(
    <LocaleProvider locale={locale} timeZone="Europe/Paris" renderedAt={renderedAt}>
      {node}
    </LocaleProvider>,
  );

test("a kind is a shape and its word, in the reader's language", () => {
  expect(render(<Kind kind="tip" />)).toMatch(/k-tip.*#k-tip.*Tip/);
  expect(render(<Kind kind="RISK" />, "fr")).toContain("Risque");
});

test("the meter says its value and why, to the ear too", () => {
  const html = render(
    <ValueMeter
      value={{ source: 1, precision: 0.5, freshness: 1, confirmed: 0 }}
      why={{ source: "Karim y était.", precision: "Un nom.", freshness: "Deux minutes.", confirmed: "Personne." }}
    />,
    "fr",
  );
  expect(html).toContain("Valeur 2,5 sur 4. Source\u00a0: Karim y était. Précision\u00a0: Un nom.");
  expect(html).toContain("--v:0.5");
});

test("a tie lights as many bars as it is strong", () => {
  const bars = (html: string) => html.split('class="on"').length - 1;
  expect(bars(render(<Tie strength="faint" />))).toBe(1);
  expect(bars(render(<Tie strength="familiar" />))).toBe(2);
  expect(bars(render(<Tie strength="STRONG" />))).toBe(3);
});

test("a time is short for the eye and whole in its title", () => {
  const html = render(<When at="2027-01-14T13:00:00Z" />);
  expect(html).toContain("2\u00a0min");
  expect(html).toContain('title="14 January 2027, 14:00"');
});
