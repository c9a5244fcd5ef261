import { expect, it } from "vitest";
import { guestsText, guestsWritten } from "./guests-written.ts";

const nadia = { email: "nadia@a.example", name: "Nadia Roux" };

it.each([
  ["nadia@a.example", [{ ...nadia, name: "" }]],
  ["Nadia Roux <nadia@a.example>", [nadia]],
  [
    '"Roux, Nadia" <Nadia@A.example>; lea@a.example',
    [
      { ...nadia, name: "Roux, Nadia" },
      { email: "lea@a.example", name: "" },
    ],
  ],
  [
    "nadia@a.example, lea@a.example\nmax@b.example",
    ["nadia@a.example", "lea@a.example", "max@b.example"].map((email) => ({ email, name: "" })),
  ],
  ["Nadia Roux <nadia@a.example>, Léa Brun <lea@a.example>,", [nadia, { email: "lea@a.example", name: "Léa Brun" }]],
])("reads %j", (text, guests) => {
  expect(guestsWritten(text)).toEqual({ guests, unclear: [] });
});

it("gives back what holds no address, and loses nobody beside it", () => {
  const { guests, unclear } = guestsWritten("Nadia Roux <nadia@a.example>\nlea at a.example\nmax@nowhere");
  expect(guests).toEqual([nadia]);
  expect(unclear).toEqual(["lea at a.example", "max@nowhere"]);
  expect(guestsText(guests)).toBe("Nadia Roux <nadia@a.example>");
});
