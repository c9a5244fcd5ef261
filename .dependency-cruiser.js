/**
 * The dependency rule, as a machine reads it (docs/start-here.md says it in words):
 *   server → app → graphql → domain → platform, and workers → domain → platform.
 * `npm run boundaries` checks it. Tests may import anything.
 */
const test = "\\.(test|spec)\\.tsx?$|^tests/";
const code = "^(app|graphql|domain|platform|workers|server)/";

/** Actions are files named verb first. */
const verbs =
  "accept|add|answer|archive|ask|change|claim|close|confirm|create|deactivate|decide|decline|delete|dismiss|dispute|edit|end|" +
  "follow|invite|judge|link|mark|move|pin|react|remove|request|reset|restore|revoke|send|set|sign|suggest|thank|turn|unlink|withdraw";

/** `from` may not import anything under `to`. */
function arrow(from, to, why) {
  return {
    name: `${from}-does-not-know-${to.join("-")}`,
    comment: why,
    severity: "error",
    from: { path: `^${from}/`, pathNot: test },
    to: { path: `^(${to.join("|")})/` },
  };
}

/** Only files under `owner` may import the package `name`. */
function onlyIn(name, owner, why) {
  return {
    name: `only-one-place-imports-${name.replace(/\W+/g, "-")}`,
    comment: why,
    severity: "error",
    from: { path: code, pathNot: [owner, test] },
    to: { path: `(^|/)node_modules/${name}/` },
  };
}

export default {
  forbidden: [
    arrow(
      "platform",
      ["domain", "graphql", "app", "workers", "server"],
      "platform serves every product; it knows none.",
    ),
    arrow("domain", ["graphql", "app", "workers", "server"], "Rules do not know who asks."),
    arrow("graphql", ["app", "workers", "server"], "The contract does not know its pages."),
    arrow("workers", ["graphql", "app", "server"], "A listener works through the domain."),
    {
      name: "pages-import-only-what-a-browser-may-have",
      comment:
        "A page gets data through typed documents. From below it may import input schemas (*-input.ts) and the proposals that " +
        "are recognised while one types; types may come from anywhere but Prisma.",
      severity: "error",
      from: { path: "^app/", pathNot: test },
      to: {
        path: "^(graphql|domain|platform|workers|server|prisma|scripts|generated)/",
        pathNot: ["^domain/.*-input\\.ts$", "^domain/conversation/proposals/", "^generated/(gql|graphql)"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-prisma-in-pages-workers-and-server",
      comment: "Rows are read and written in domain and graphql only, or visibility would be forgotten somewhere.",
      severity: "error",
      // The two that start the process also close its connections.
      from: { path: "^(app|workers|server)/", pathNot: [test, "^server/(main|worker)\\.ts$"] },
      to: { path: "^generated/prisma/|^platform/db/prisma|(^|/)node_modules/(@prisma/|\\.prisma)" },
    },
    {
      name: "areas-do-not-run-each-others-actions",
      comment: "An area may use another's policy and types. What one's write causes in another crosses by event.",
      severity: "error",
      from: { path: "^domain/([^/]+)/", pathNot: test },
      to: { path: `^domain/[^/]+/(${verbs})-[^/]+\\.ts$`, pathNot: ["^domain/$1/", "-(input|policy|types)\\.ts$"] },
    },
    onlyIn("lucia", "^platform/sessions\\.ts$", "Lucia is no longer developed: one file to replace."),
    onlyIn(
      "@lucia-auth/adapter-prisma",
      "^platform/sessions\\.ts$",
      "Lucia is no longer developed: one file to replace.",
    ),
    onlyIn("meilisearch", "^platform/search/meilisearch\\.ts$", "Search is a port with two adapters."),
    onlyIn("@socket\\.io/redis-streams-adapter", "^(platform/live|server)/", "How nodes talk is one file's business."),
    onlyIn("nodemailer", "^platform/mail/", "Mail is a port."),
    onlyIn("aws4fetch", "^platform/storage/s3\\.ts$", "Storage is a port with two adapters."),
    onlyIn("rate-limiter-flexible", "^platform/rate-limit\\.ts$", "Limits are a port."),
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: { path: code },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports, and that imports nothing, is forgotten.",
      severity: "error",
      from: { orphan: true, path: code, pathNot: [test, "\\.d\\.ts$", "^app/(root|routes|entry)", "\\.css$"] },
      to: {},
    },
    {
      name: "no-barrels",
      comment: "A file of re-exports hides where things live and makes cycles.",
      severity: "error",
      from: {},
      to: { path: "/index\\.tsx?$", pathNot: "node_modules|^generated/" },
    },
    {
      name: "no-drawer-folders",
      comment: "utils, helpers, common and misc say nothing: name the folder after its noun.",
      severity: "error",
      from: {},
      to: { path: "/(utils|helpers|common|misc)/", pathNot: "node_modules" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { path: code, pathNot: test },
      to: { path: test },
    },
    {
      name: "resolvable",
      comment: "What is imported must exist.",
      severity: "error",
      from: { path: code },
      // The last is a package of types alone, with nothing to run.
      to: { couldNotResolve: true, pathNot: "^virtual:|\\.css$|\\?(url|raw)$|typed-document-node/core" },
    },
    {
      name: "declared-packages-only",
      comment: "A package that is not in package.json is there by luck.",
      severity: "error",
      from: { path: code, pathNot: test },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^generated/|^app/gql/" },
    exclude: { path: "^(build|app/gql/index|\\.data|\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
