import { expect, it } from "vitest";
import { layoutMail } from "./layout.ts";

const content = {
  locale: "fr" as const,
  title: "Invitation <script>",
  paragraphs: ["Claire & Marc vous invitent.", "Deux\nlignes"],
  action: { label: "Accepter", url: 'https://entregent.test/invitation?token=a&b="c"' },
  footer: "Vous recevez ce message parce que…",
};

it("says the same in HTML and in text", () => {
  const { html, text } = layoutMail(content);
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain("Claire &amp; Marc vous invitent.");
  expect(html).toContain("Deux<br>lignes");
  expect(text).toBe(
    "Invitation <script>\n\nClaire & Marc vous invitent.\n\nDeux\nlignes\n\n" +
      "Accepter\nhttps://entregent.test/invitation?token=a&b=%22c%22\n\n-- \nVous recevez ce message parce que…\n",
  );
});

it("lets no word become markup", () => {
  const { html } = layoutMail(content);
  expect(html).not.toContain("<script>");
  expect(html).toContain('href="https://entregent.test/invitation?token=a&amp;b=%22c%22"');
});

it("links to the web only", () => {
  expect(() => layoutMail({ ...content, action: { label: "x", url: "javascript:alert(1)" } })).toThrow();
});

it("leaves out what is not given", () => {
  const { html, text } = layoutMail({ locale: "en", title: "Hello", paragraphs: ["Hi"] });
  expect(html).not.toContain("<a ");
  expect(text).toBe("Hello\n\nHi\n");
});
