/** Parts of a form, on a page in English, by the names that the product gives them. */
import type { Page } from "@playwright/test";
import { words } from "./words.ts";

const say = words("en");
type Key = `${string}:${string}`;

export const box = (page: Page, name: Key) => page.getByRole("textbox", { name: say(name) });

export const press = (page: Page, name: Key) => page.getByRole("button", { name: say(name), exact: true }).click();

/** The line which says that a draft has come back. */
export const back = (page: Page) => page.getByText(say("common:draftBack"));
