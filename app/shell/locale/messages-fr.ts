import { byArea } from "./messages.ts";

/** One chunk: the browser loads only the language it shows. */
export const messages = byArea(import.meta.glob("../../messages/fr/*.json", { eager: true, import: "default" }));
