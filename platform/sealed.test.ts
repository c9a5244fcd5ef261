import { afterEach, expect, it } from "vitest";
import { env } from "./env.ts";
import { seal, SealedElsewhere, unseal } from "./sealed.ts";

const given = env.SECRET_KEY;
afterEach(() => {
  env.SECRET_KEY = given;
});

it("gives a secret back to whoever has the key, and never in the same form twice", () => {
  const sealed = seal("mail", "Grüße 🗝");
  expect(sealed).not.toContain("Gr");
  expect(seal("mail", "Grüße 🗝")).not.toBe(sealed);
  expect(unseal("mail", sealed)).toBe("Grüße 🗝");
});

it("gives it to no other key, no other purpose, and not when a letter was changed", () => {
  env.SECRET_KEY = "k".repeat(32);
  const sealed = seal("mail", "secret");
  expect(() => unseal("other", sealed)).toThrow(SealedElsewhere);
  expect(() => unseal("mail", `${sealed.slice(0, -2)}AA`)).toThrow(SealedElsewhere);
  expect(() => unseal("mail", "v1.")).toThrow(SealedElsewhere);
  env.SECRET_KEY = "l".repeat(32);
  expect(() => unseal("mail", sealed)).toThrow(SealedElsewhere);
});
