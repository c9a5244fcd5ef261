import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Picker } from "./picker.tsx";

const options = ["Zoé", "Élise", "Emil", "Adam"].map((label) => ({ value: label, label }));

it("is a select without a script, in the order of the reader's language", () => {
  const html = renderToStaticMarkup(
    <Picker name="who" none="Nobody" options={options} defaultValue="Emil" locale="fr" nothing="None" />,
  );
  expect([...html.matchAll(/<option[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
    "Nobody",
    "Adam",
    "Élise",
    "Emil",
    "Zoé",
  ]);
  expect(html).toContain('<option value="Emil" selected="">');
  expect(html).not.toContain("combobox");
});
