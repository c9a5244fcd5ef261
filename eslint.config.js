/**
 * What a file may say. What a file may import is the business of .dependency-cruiser.js, its looks that of prettier.
 * Rules that need types are few, because they cost most of the time: only those that catch a lost promise.
 */
import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const tests = ["**/*.test.ts", "**/*.test.tsx", "tests/**"];

/** no-restricted-syntax is replaced, not added to, by a later block: hence lists to combine. */
const oneEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Read the environment through platform/env.ts, where it is validated.",
};
const oneClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Ask platform/clock.ts for the time." },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Ask platform/clock.ts for the time.",
  },
];
/** Rows that hang on things which some see and others do not. */
const KEYED =
  "account|post|comment|person|personRole|personEmail|personPhone|opportunity|interaction|signal|relationship|introduction|proposal";
/**
 * All rows that a foreign key names are more than those one sees: the role at another's closed account ended so. Either the one row
 * is named by its id, after `loadVisible`, or the viewer's filter is part of the condition.
 */
const writesWhatIsSeen = {
  selector: `CallExpression[callee.property.name=/^(update|delete)Many$/][callee.object.property.name=/^(${KEYED})$/]:not(:has(Property[key.name='where'] > ObjectExpression > Property[key.name='id'])):not(:has(CallExpression[callee.name=/^visible/]))`,
  message: "Say which row by its id, or add the viewer's filter (visiblePosts, visibleAccounts, …) to `where`.",
};
/** Files that mean to reach all rows of the one thing which they have loaded, whoever sees those. */
const REACH_ALL = [
  // The whole card of a person whom the viewer may edit.
  "domain/people/edit-person.ts",
  // Of the one post that a deal was opened from; a listener.
  "domain/conversation/settle-proposals.ts",
  // Of the one post that is put on an account, or taken from it: what is said about it goes along.
  "domain/conversation/place-post.ts",
];
/** A role that a token does not carry gives nothing: rules ask isAdmin and isManager, which look at both. */
const noBareRole = {
  selector: "MemberExpression[object.name='viewer'][property.name='role']",
  message: "Ask isInsider, isManager or isAdmin of domain/viewer.ts: they know what a token was made for.",
};
const noEnums = { selector: "TSEnumDeclaration", message: "Use a union of constants." };

export default tseslint.config(
  {
    ignores: [
      "generated/",
      "app/gql/",
      "build/",
      ".data/",
      ".cache/",
      "coverage/",
      "test-results/",
      "playwright-report/",
      "public/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    plugins: { "import-x": importX },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A type says what a shape is called; both forms say it well.
      "@typescript-eslint/consistent-type-definitions": "off",
      // Index access is checked by the compiler; "!" says what the line before it has just made sure of.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-control-regex": "off",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "start" }],
      "no-restricted-syntax": ["error", oneEnvironment, noEnums],
      "import-x/first": "error",
      "import-x/no-default-export": "error",
      "import-x/no-duplicates": ["error", { "prefer-inline": true }],
      "import-x/no-self-import": "error",
      "import-x/no-useless-path-segments": "error",
    },
  },
  {
    files: ["domain/**/*.ts", "graphql/**/*.ts", "workers/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-syntax": ["error", oneEnvironment, noEnums, ...oneClock] },
  },
  {
    files: ["domain/**/*.ts"],
    ignores: [...tests, ...REACH_ALL],
    rules: { "no-restricted-syntax": ["error", oneEnvironment, noEnums, ...oneClock, writesWhatIsSeen] },
  },
  {
    files: ["domain/**/*-policy.ts"],
    rules: { "no-restricted-syntax": ["error", oneEnvironment, noEnums, ...oneClock, writesWhatIsSeen, noBareRole] },
  },
  {
    files: [
      "platform/env.ts",
      "scripts/prisma-generate.ts",
      "scripts/start.mjs",
      "playwright.config.ts",
      "vitest.config.ts",
      "vite.config.ts",
      "prisma.config.ts",
      "tests/**",
    ],
    rules: { "no-restricted-syntax": ["error", noEnums] },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    ...jsxA11y.flatConfigs.recommended,
    plugins: { ...jsxA11y.flatConfigs.recommended.plugins, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // A form that someone has just opened must take the focus, or the keyboard is left behind.
      "jsx-a11y/no-autofocus": "off",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/data/use-answer.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "@remix-run/react",
          importNames: ["useActionData"],
          message: "News make it forget: useAnswer of data/.",
        },
      ],
    },
  },
  {
    // Frameworks look for a default export in these.
    files: [
      "app/routes.ts",
      "app/root.tsx",
      "app/entry.*.tsx",
      "app/routes/**",
      "*.config.{js,ts}",
      ".dependency-cruiser.js",
      "**/global-setup.ts",
    ],
    rules: { "import-x/no-default-export": "off" },
  },
  {
    // What these print is their result.
    files: ["scripts/**", "tests/bench/**", "tests/quiet-console.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}", ".*.{js,cjs,mjs}"],
    languageOptions: { globals: { process: "readonly", module: "readonly", URL: "readonly", console: "readonly" } },
  },
);
