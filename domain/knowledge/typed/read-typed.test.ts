import { expect, test } from "vitest";
import { readTyped, type ReadFilter } from "./read-typed.ts";
import { without } from "./tokens.ts";

/** A Monday. */
const TODAY = new Date(2026, 10, 30, 12);

function said(filter: ReadFilter): string {
  switch (filter.name) {
    case "author":
    case "account":
      return `${filter.name} ${filter.who}${filter.unsure ? "?" : ""}`;
    case "kind":
      return `kind ${filter.kind ? Object.values(filter.kind).flat().join() : "?"}`;
    case "channel":
      return `channel ${filter.channel ?? "?"}`;
    default:
      return filter.unread ? "date ?" : `date ${filter.from ?? ""}..${filter.until ?? ""}`;
  }
}
const read = (text: string) => {
  const filters = readTyped(text, TODAY);
  return [without(text, filters), ...filters.map(said)];
};

test.each([
  ["turbines from:salome", "turbines", "author salome"],
  ["de:salomé turbines", "turbines", "author salomé"],
  ["turbines from: salome", "turbines", "author salome"],
  ["turbines de : salome", "turbines", "author salome"],
  ['from:"Salomé Arnaud" budget', "budget", "author Salomé Arnaud"],
  ["de:« Salomé Arnaud » budget", "budget", "author Salomé Arnaud"],
  ["FROM:Me", "", "author Me"],
  ["kind:post budget", "budget", "kind post"],
  ["genre:risque", "", "kind risk"],
  ["type:affaires", "", "kind opportunity"],
  ["kind:zebra", "", "kind ?"],
  ["account:hydrelia chez:corvane", "", "account hydrelia", "account corvane"],
  ["channel:mail", "", "channel e-mail"],
  ["canal:téléphone devis", "devis", "channel phone"],
  ["on:hydrelia", "", "account hydrelia"],
  ["on:2026-03-01", "", "date 2026-03-01..2026-03-02"],
  ["messages de Karim sur le devis", "sur le devis", "author Karim?"],
  ["posts by Salomé", "", "author Salomé?"],
  ["mes messages", "", "author me?"],
])("%s: what narrows it", (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["since March", "2026-03-01.."],
  ["depuis mars", "2026-03-01.."],
  ["depuis décembre", "2025-12-01.."],
  ["since:march", "2026-03-01.."],
  ["since 1 March", "2026-03-01.."],
  ["depuis le 1er mars 2025", "2025-03-01.."],
  ["since 2025-10-05", "2025-10-05.."],
  ["depuis 05/10/2026", "2026-10-05.."],
  ["since Monday", "2026-11-30.."],
  ["since last monday", "2026-11-23.."],
  ["depuis vendredi", "2026-11-27.."],
  ["since 3 weeks", "2026-11-09.."],
  ["depuis trois jours", "2026-11-27.."],
  ["depuis:hier", "2026-11-29.."],
  ["since last week", "2026-11-23.."],
  ["last week", "2026-11-23..2026-11-30"],
  ["la semaine dernière", "2026-11-23..2026-11-30"],
  ["semaine passée", "2026-11-23..2026-11-30"],
  ["cette semaine", "2026-11-30..2026-12-07"],
  ["le mois dernier", "2026-10-01..2026-11-01"],
  ["ce mois-ci", "2026-11-01..2026-12-01"],
  ["last year", "2025-01-01..2026-01-01"],
  ["l’année dernière", "2025-01-01..2026-01-01"],
  ["the last 3 days", "2026-11-27..2026-12-01"],
  ["ces 7 derniers jours", "2026-11-23..2026-12-01"],
  ["yesterday", "2026-11-29..2026-11-30"],
  ["aujourd’hui", "2026-11-30..2026-12-01"],
  ["before May", "..2026-05-01"],
  ["avant le 3 mai", "..2026-05-03"],
  ["jusqu’en mai", "..2026-06-01"],
  ["after March", "2026-04-01.."],
  ["between March and May", "2026-03-01..2026-06-01"],
  ["entre mars et mai", "2026-03-01..2026-06-01"],
  ["de mars à mai", "2026-03-01..2026-06-01"],
  ["date:2025", "2025-01-01..2026-01-01"],
  ["en:septembre", "2026-09-01..2026-10-01"],
  ["in:q3", "2026-07-01..2026-10-01"],
  ["since early march", "2026-03-01.."],
  ["depuis la rentrée", "2026-09-01.."],
  ["since Easter", "2026-04-05.."],
  ["depuis le début de l’année", "2026-01-01.."],
  ["since:nonsense", "?"],
])("%s: in which days, looking back", (text, expected) => {
  const [words, ...filters] = read(`turbines ${text}`);
  expect([words, ...filters]).toEqual(["turbines", `date ${expected}`]);
});

test.each([
  '"last week" turbines',
  "planning en mars",
  "mail après salon",
  "https://example.org/a:b",
  "10:30 rendez-vous",
  "budget: 180k",
  "since the merger",
  "avant projet",
  "le compte de Salomé",
  "La société Mars",
  "-from:salome",
])("%s: all of it is words", (text) => {
  expect(read(text)).toEqual([text]);
});

test("times are read whole, words around them stay, and places are those of the text", () => {
  const text = "  budget since last week,  from:salome turbines";
  const filters = readTyped(text, TODAY);
  expect(filters.map(({ start, end }) => text.slice(start, end))).toEqual(["since last week,", "from:salome"]);
  expect(without(text, filters)).toBe("budget turbines");
});
