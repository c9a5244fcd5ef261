import { expect, it } from "vitest";
import { InvalidInput } from "../errors.ts";
import { assertNotGuessable, hashPassword, isOutdatedHash, passwordFits } from "./password.ts";

const karim = { email: "karim.benali@meridel.example", name: "Karim Benali" };

it("a password opens its own hash, however its accents were composed, and no other", async () => {
  const stored = await hashPassword("déjà vu à Brest");
  expect(await passwordFits(stored, "déjà vu à Brest".normalize("NFD"))).toBe(true);
  expect(await passwordFits(stored, "deja vu a Brest")).toBe(false);
  expect(await passwordFits(null, "déjà vu à Brest")).toBe(false);
  expect(await passwordFits("not a hash", "déjà vu à Brest")).toBe(false);
});

it("a hash of other parameters is outdated", async () => {
  expect(isOutdatedHash(await hashPassword("x"))).toBe(false);
  expect(isOutdatedHash("$argon2id$v=19$m=4096,t=3,p=1$c2FsdHNhbHQ$aGFzaA")).toBe(true);
});

it.each([
  "password2026!",
  "Motdepasse123",
  "1234567890",
  "aaaaaaaaaaaa",
  "azerty-azerty",
  "Qwerty_Uiop",
  "Bienvenue!2027",
  "abcabcabcabc",
])("refuses %s", (password) => {
  expect(() => assertNotGuessable(password, karim)).toThrow(InvalidInput);
});

it.each(["karim.benali", "Benali-2026", "KarimKarim1", "benalikarim99"])("refuses %s to Karim Benali", (password) => {
  expect(() => assertNotGuessable(password, karim)).toThrow(InvalidInput);
});

it.each(["entregent-demo", "three tall herons", "correct karim horse staple"])("accepts %s", (password) => {
  expect(() => assertNotGuessable(password, karim)).not.toThrow();
});
