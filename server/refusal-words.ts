import en from "../app/messages/en/errors.json" with { type: "json" };
import fr from "../app/messages/fr/errors.json" with { type: "json" };
import type { DomainError } from "../domain/errors.ts";

const words: Readonly<Record<"en" | "fr", Readonly<Record<string, string>>>> = { en, fr };

/** A refusal in words, for doors outside the contract: what is wrong with the first field, or with the whole. */
export function refusalWords(error: Pick<DomainError, "key" | "params" | "fields">, locale: "en" | "fr"): string {
  const { key, params = {} } = error.fields[0] ?? error;
  const text = words[locale][key] ?? words[locale].unexpected ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => String(params[name] ?? ""));
}
