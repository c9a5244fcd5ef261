/** `npm run check:length`: files stay near 100 lines so that one is read at a glance; beyond 300 the check fails. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const LIMIT = 300;
const LONG = 250;

const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
  encoding: "utf8",
});
const lengths = listed
  .split("\n")
  .filter((file) => file !== "" && existsSync(file))
  .map((file) => ({ file, lines: readFileSync(file, "utf8").trimEnd().split("\n").length }))
  .sort((a, b) => b.lines - a.lines);

const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
const tooLong = lengths.filter(({ lines }) => lines > LIMIT);
for (const { file, lines } of lengths.filter(({ lines }) => lines > LONG)) {
  process.stdout.write(`${lines > LIMIT ? "too long" : "long    "} ${lines} ${file}\n`);
}
process.stdout.write(`${lengths.length} files, median ${median} lines, ${tooLong.length} over ${LIMIT}.\n`);
process.exitCode = tooLong.length > 0 ? 1 : 0;
