/**
 * Both languages must say the same things: same keys (French has one more plural, "many"), same params, and no literal `t("…")`
 * that nobody wrote. Keys that no source file mentions are only warned about, since some are built at run time.
 */
import fs from "node:fs";
import path from "node:path";

type Tree = { [key: string]: string | Tree };

const root = path.resolve(import.meta.dirname, "..");
const messagesDir = path.join(root, "app/messages");
const plural = /_(zero|one|two|few|many|other)$/;
const errors: string[] = [];

const flat = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );

function load(locale: string): Map<string, Map<string, string>> {
  const dir = path.join(messagesDir, locale);
  const files = fs.readdirSync(dir).filter((file) => file.endsWith(".json"));
  return new Map(
    files.map((file) => {
      const tree = JSON.parse(fs.readFileSync(path.join(dir, file), "utf8")) as Tree;
      return [path.basename(file, ".json"), new Map(flat(tree))];
    }),
  );
}

const params = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w.]+)/g)]
    .map((match) => match[1])
    .concat([...text.matchAll(/<(\w+)>/g)].map((match) => match[0]));

const unique = (items: Iterable<string | undefined>) => [...new Set(items)].sort().join(", ");

function group(messages: Map<string, string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, text] of messages) {
    const base = key.replace(plural, "");
    groups.set(base, [...(groups.get(base) ?? []), text]);
  }
  return groups;
}

const en = load("en");
const fr = load("fr");
// Where a line may break before a mark, one day it does. Both spaces are used: the narrow one before ; ! ?
const breakable = /\S [:;?!»]|« \S/u;
for (const [area, messages] of fr)
  for (const [key, text] of messages)
    if (breakable.test(text)) errors.push(`fr/${area}.json ${key}: a no-break space belongs beside : ; ? ! « »`);

for (const area of new Set([...en.keys(), ...fr.keys()])) {
  const english = group(en.get(area) ?? new Map<string, string>());
  const french = group(fr.get(area) ?? new Map<string, string>());
  for (const key of english.keys()) if (!french.has(key)) errors.push(`fr/${area}.json lacks ${key}`);
  for (const key of french.keys()) if (!english.has(key)) errors.push(`en/${area}.json lacks ${key}`);
  for (const [key, texts] of english) {
    const other = french.get(key);
    if (!other) continue;
    // A form may leave the number out ("one colleague"), so forms are compared together.
    const here = unique(texts.flatMap(params));
    const there = unique(other.flatMap(params));
    if (here !== there) errors.push(`${area}:${key} takes (${here}) in English and (${there}) in French`);
  }
  for (const [locale, needed] of [
    ["en", ["one", "other"]],
    ["fr", ["one", "other"]],
  ] as const) {
    const keys = [...((locale === "en" ? en : fr).get(area)?.keys() ?? [])];
    for (const key of keys.filter((each) => plural.test(each))) {
      const base = key.replace(plural, "");
      for (const form of needed)
        if (!keys.includes(`${base}_${form}`)) errors.push(`${locale}/${area}.json lacks ${base}_${form}`);
    }
  }
}

function sources(dir: string): string[] {
  if (!fs.existsSync(dir)) return [];
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) return entry.name === "messages" ? [] : sources(file);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

/** Examples in comments are not uses. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

const known = new Set(
  [...en].flatMap(([area, messages]) => [...group(messages).keys()].map((key) => `${area}:${key}`)),
);
const folders = ["app", "domain", "graphql", "platform", "workers", "server"];
const texts = folders
  .flatMap((folder) => sources(path.join(root, folder)))
  .map((file) => [file, withoutComments(fs.readFileSync(file, "utf8"))] as const);
for (const [file, text] of texts) {
  const areas = [...text.matchAll(/useT\((?:"(\w+)")?\)/g)].map((match) => match[1] ?? "common");
  for (const [, key = ""] of text.matchAll(/\bt\(\s*"([\w.:-]+)"/g)) {
    const candidates = key.includes(":") ? [key] : areas.map((area) => `${area}:${key}`);
    if (candidates.length > 0 && !candidates.some((each) => known.has(each) || known.has(each.replace(plural, "")))) {
      errors.push(
        `${path.relative(root, file)} uses ${key}, which is not written in ${areas.join(" or ") || "any area"}`,
      );
    }
  }
}

const all = texts.map(([, text]) => text).join("\n");
const unused = [...known].filter((name) => {
  const key = name.slice(name.indexOf(":") + 1);
  const parent = key.slice(0, key.lastIndexOf(".") + 1);
  return (
    !all.includes(`"${key}"`) &&
    !all.includes(`:${key}"`) &&
    !(parent && all.includes(`${parent}\${`)) &&
    !all.includes(`\`${key.split(/[._]/)[0]}_\${`)
  );
});
if (unused.length > 0 && process.argv.includes("--unused"))
  process.stdout.write(`Perhaps unused:\n  ${unused.join("\n  ")}\n`);

if (errors.length > 0) {
  process.stderr.write(`${errors.join("\n")}\n${errors.length} problems in the messages\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(
    `${known.size} messages agree in both languages; ${unused.length} are not named in any source file\n`,
  );
}
