import { expect, it } from "vitest";
import { fileNameOf } from "./file-name.ts";

it.each([
  ["rig-week.pdf", "rig-week.pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\karim\\devis.xlsx", "devis.xlsx"],
  ["Résumé – 日本語 🛠.pdf", "Résumé – 日本語 🛠.pdf"],
  ["two\r\nlines.txt", "two lines.txt"],
  // Reads as photo-exe.png where direction characters are obeyed.
  ["photo-\u202Egnp.exe", "photo-gnp.exe"],
  ["nul\0.txt", "nul.txt"],
  ["..", "file"],
  ["/", "file"],
  ["", "file"],
  ["   ", "file"],
  [".gitignore", ".gitignore"],
])("%j is shown as %j", (given, name) => expect(fileNameOf(given)).toBe(name));

it("keeps the ending of a long name", () => {
  const name = fileNameOf(`${"é".repeat(5_000)}.docx`);
  expect(name.length).toBeLessThanOrEqual(200);
  expect(name).toMatch(/^é+\.docx$/);
});
