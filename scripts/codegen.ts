/** Typed documents for the app: reads `graphql(...)` calls under app/ and writes app/gql through the client preset. */
import fs from "node:fs";
import path from "node:path";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { getCachedDocumentNodeFromSchema } from "@graphql-codegen/plugin-helpers";
import { gqlPluckFromCodeString } from "@graphql-tools/graphql-tag-pluck";
import { buildSchema, parse, type DocumentNode } from "graphql";

const OUT = "app/gql/";

async function readDocuments() {
  const files = fs
    .readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => path.join("app", file))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(OUT))
    .sort();
  const documents: { location: string; document: DocumentNode; rawSDL: string }[] = [];
  for (const location of files) {
    const code = fs.readFileSync(location, "utf8");
    if (!code.includes("graphql(")) continue;
    const options = { globalGqlIdentifierName: ["graphql"], skipIndent: true };
    for (const source of await gqlPluckFromCodeString(location, code, options)) {
      documents.push({ location, document: parse(source.body), rawSDL: source.body });
    }
  }
  return documents;
}

const schemaAst = buildSchema(fs.readFileSync("graphql/schema.graphql", "utf8"));
const documents = await readDocuments();
const outputs = await preset.buildGeneratesSection({
  baseOutputDir: OUT,
  schema: getCachedDocumentNodeFromSchema(schemaAst),
  schemaAst,
  documents,
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    documentMode: "string",
    scalars: { DateTime: "string", Date: "string", JSON: "unknown" },
  },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
  profiler: { run: (work) => Promise.resolve(work()), collect: () => [] },
  documentTransforms: [],
});
for (const output of outputs) {
  const written = await codegen({ ...output, documents: output.documents ?? documents });
  // Relative imports carry their extension in this project.
  const text = written.replace(/(from|export \*\s+from) ["']\.\/(\w+)(?:\.js)?["']/g, '$1 "./$2.ts"');
  fs.mkdirSync(path.dirname(output.filename), { recursive: true });
  if (!fs.existsSync(output.filename) || fs.readFileSync(output.filename, "utf8") !== text)
    fs.writeFileSync(output.filename, text);
}
