import { expect, test } from "vitest";
import { readQuestion } from "./question-input.ts";

test.each([
  ["who knows Hydrelia", "Hydrelia"],
  ["Who knows people at Port de Bréval?", "Port de Bréval"],
  ["who knows someone at Æther Œuvres", "Æther Œuvres"],
  ["who has contacts at Corvane", "Corvane"],
  ["who can introduce me to Claire Dupont", "Claire Dupont"],
  ["do we know anyone at Hydrelia", "Hydrelia"],
  ["does anyone know Claire Dupont?", "Claire Dupont"],
  ["qui connaît du monde chez Hydrelia", "Hydrelia"],
  ["Qui connait Claire Dupont ?", "Claire Dupont"],
  ["qui connaît quelqu’un chez L’Oréal", "L’Oréal"],
  ["quelqu’un connaît Hydrelia ?", "Hydrelia"],
  ["est-ce que quelqu'un connaît du monde au Port de Bréval", "Port de Bréval"],
  ["qui peut me présenter à Claire Dupont", "Claire Dupont"],
  ["connaît-on des gens chez Hydrelia", "Hydrelia"],
])("%s: asks who knows %s", (text, subject) => {
  expect(readQuestion(text)).toEqual({ kind: "whoKnows", subject });
});

test.each([
  "les comptes silencieux",
  "accounts gone silent",
  "silent accounts",
  "which accounts have gone quiet?",
  "comptes sans nouvelles",
  "clients dormants",
  "quels sont les clients silencieux",
  "accounts without contact",
  "inactive customers",
])("%s: asks for silent accounts", (text) => {
  expect(readQuestion(text)).toEqual({ kind: "silentAccounts" });
});

test.each([
  ["mécontents de leur fournisseur", true],
  ["unhappy with their supplier", true],
  ["who is unhappy with their provider?", true],
  ["qui est mécontent de son prestataire ?", true],
  ["clients mécontents", false],
  ["unhappy customers", false],
  ["les comptes déçus par leur fournisseur actuel", true],
  ["customers fed up with their current supplier", true],
  ["pas contents de leur prestataire", true],
])("%s: asks who is unhappy", (text, withSupplier) => {
  expect(readQuestion(text)).toEqual({ kind: "unhappy", withSupplier });
});

test.each([
  ["who knows"],
  ["qui connaît "],
  ["silent"],
  ["accounts"],
  ["mécontents"],
  ["budget turbines"],
  ["knows Hydrelia"],
  ["the silent pump"],
  ["fournisseur mécontent du retard"],
  [""],
])("%s: is words", (text) => {
  expect(readQuestion(text)).toBeNull();
});
