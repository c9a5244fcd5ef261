import { expect, test } from "vitest";
import { readCommand } from "./command-input.ts";

test.each([
  ["post on hydrelia met her", "post", "hydrelia met her"],
  ["Post Hydrelia", "post", "Hydrelia"],
  ["publier sur Hydrelia rencontré", "post", "Hydrelia rencontré"],
  ["écrire sur Corvane", "post", "Corvane"],
  ["new deal hydrelia", "deal", "hydrelia"],
  ["nouvelle affaire chez Hydrelia", "deal", "Hydrelia"],
  ["créer une opportunité sur Hydrelia", "deal", "Hydrelia"],
  ["create Verrerie Dumont", "account", "Verrerie Dumont"],
  ["nouveau compte Verrerie Dumont", "account", "Verrerie Dumont"],
])("%s: an act with its argument", (typed, act, rest) => {
  expect(readCommand(typed)).toEqual({ act, rest });
});

test.each([["post"], ["post "], ["hydrelia"], ["postel"], ["new deal"], [""], ["poste 12"]])("%s: none", (typed) => {
  expect(readCommand(typed)).toBeNull();
});
