import { messages as en } from "./messages-en.ts";
import { messages as fr } from "./messages-fr.ts";
import { registerMessages } from "./registry.ts";

/** The server speaks every language from the start. */
export function registerAllMessages(): void {
  registerMessages("en", en);
  registerMessages("fr", fr);
}
