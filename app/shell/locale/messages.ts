import type { ResourceLanguage } from "i18next";

type Modules = Record<string, ResourceLanguage[string]>;

/** From file paths to areas: `../../messages/en/shell.json` → `shell`. */
export function byArea(modules: Modules): ResourceLanguage {
  return Object.fromEntries(
    Object.entries(modules).map(([path, messages]) => [
      path.slice(path.lastIndexOf("/") + 1, -".json".length),
      messages,
    ]),
  );
}
