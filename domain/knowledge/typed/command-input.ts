import { fold } from "../../../platform/search/text-words.ts";

/** An act said with what it is about: "post on hydrelia met her today". */
export interface Command {
  act: "post" | "deal" | "account";
  /** What follows the verb. */
  rest: string;
}

const ON = "(?: (?:on|about|for|at|with|to|sur|chez|pour|avec|a|au))?";
const VERBS: [Command["act"], RegExp][] = [
  [
    "post",
    new RegExp(
      `^(?:(?:new )?(?:post|write|note|log|tip)|publier|poster|ecrire|noter|(?:nouveau|nouvelle) (?:message|piste|note)|piste)${ON} (?=\\S)`,
    ),
  ],
  [
    "deal",
    new RegExp(
      `^(?:(?:new|create|add|open) (?:a )?(?:deal|opportunity)|(?:nouvelle|creer une|ajouter une) (?:affaire|opportunite))${ON} (?=\\S)`,
    ),
  ],
  [
    "account",
    /^(?:(?:new|create|add) (?:an? )?(?:account|company|customer)|(?:nouveau|creer un|ajouter un) (?:compte|client)|(?:nouvelle|creer une) entreprise|create|creer) (?=\S)/,
  ],
];

/** Null for what begins with no verb, or has nothing behind it. */
export function readCommand(typed: string): Command | null {
  const text = typed.replace(/\s+/g, " ").trimStart();
  // Letter by letter, so that places stay those of the text.
  const folded = [...text].map((letter) => fold(letter).charAt(0) || letter).join("");
  for (const [act, pattern] of VERBS) {
    const verb = pattern.exec(folded);
    if (verb) return { act, rest: [...text].slice([...verb[0]].length).join("") };
  }
  return null;
}
