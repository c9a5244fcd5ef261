/**
 * What every browser test needs: people of the cast, each in a browser of their own, and a watch over what a page must never do:
 * write to the console, throw, or fetch in vain.
 */
import {
  test as base,
  expect,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Request,
} from "@playwright/test";
import { cast, DEMO_PASSWORD, type CastKey } from "../cast.ts";
import { House, type UnderTest } from "./house.ts";
import { Program } from "./program.ts";
import { expected, weather } from "./weather.ts";
import { words, type Locale } from "./words.ts";

export interface Look extends BrowserContextOptions {
  /** Sets the person's own language; theirs in the cast unless given. */
  speaks?: Locale;
  theme?: "light" | "dark";
}

/** A phone under a thumb. */
export const phone: Look = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What pages complained of, and what of it a test expects. */
export class Watch {
  readonly #troubles: string[] = [];
  readonly #allowed: RegExp[] = [...expected];

  allow(trouble: RegExp): void {
    this.#allowed.push(trouble);
  }

  over(page: Page): Page {
    const note = (text: string) => void this.#troubles.push(`${new URL(page.url(), "http://page").pathname}: ${text}`);
    page.on("pageerror", (error) => note(`threw ${error.message}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) note(`console ${message.text()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) note(`${response.status()} from ${new URL(response.url()).pathname}`);
    });
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      // A page that is left takes its open requests with it.
      if (why !== "net::ERR_ABORTED") note(`${why} from ${new URL(request.url()).pathname}`);
    });
    return page;
  }

  get troubles(): string[] {
    return this.#troubles.filter((trouble) => !this.#allowed.some((allowed) => allowed.test(trouble)));
  }
}

interface Journey {
  /** A page of somebody's own browser, signed in. */
  as: (key: CastKey, look?: Look) => Promise<Page>;
  /** A page of a browser that knows nobody. */
  stranger: (look?: Look) => Promise<Page>;
  /** The same person through the API. */
  program: (key: CastKey) => Promise<Program>;
  watch: Watch;
  /** What is looked at: its address is the `baseURL`. */
  product: UnderTest;
}

const SPEAK = "mutation ($locale: String!) { editProfile(input: { locale: $locale }) { locale } }";

export const test = base.extend<Journey, { house: House }>({
  house: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures are wanted.
    async ({}, use, { parallelIndex }) => {
      const house = new House(parallelIndex);
      await use(house);
      await house.close();
    },
    { scope: "worker" },
  ],
  product: [
    async ({ house }, use, { file, repeatEachIndex }) => {
      await use(await house.productFor(`${file} ${repeatEachIndex}`));
    },
    { timeout: 120_000 },
  ],
  baseURL: async ({ product }, use) => {
    await use(product.url);
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  watch: async ({}, use) => {
    const watch = new Watch();
    await use(watch);
    expect(watch.troubles, "what pages complained of").toEqual([]);
  },
  program: async ({ product }, use) => {
    await use(async (key) => {
      const known = product.programs.get(key) ?? (await Program.of(product.url, key));
      product.programs.set(key, known);
      return known;
    });
  },
  as: async ({ browser, product, program, watch }, use) => {
    const opened: Page[] = [];
    await use(async (key, look = {}) => {
      const { speaks = cast[key].locale } = look;
      const api = await program(key);
      if (product.spoken.get(key) !== speaks) await api.run(SPEAK, { locale: speaks });
      product.spoken.set(key, speaks);
      const page = await open(browser, product.url, look, { sid: api.cookie });
      opened.push(page);
      return look.javaScriptEnabled === false ? watch.over(page) : waking(watch.over(page));
    });
    for (const page of opened) await leave(page);
  },
  stranger: async ({ browser, product, watch }, use) => {
    const opened: Page[] = [];
    await use(async (look = {}) => {
      const page = await open(browser, product.url, look, { locale: look.speaks ?? "en" });
      opened.push(page);
      return watch.over(page);
    });
    for (const page of opened) await leave(page);
  },
});

async function open(browser: Browser, url: string, look: Look, cookies: Record<string, string>): Promise<Page> {
  const { speaks: _speaks, theme, ...options } = look;
  const context = await browser.newContext({
    baseURL: url,
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
    colorScheme: theme ?? "light",
    ...options,
  });
  const all = theme ? { ...cookies, theme } : cookies;
  await context.addCookies(Object.entries(all).map(([name, value]) => ({ name, value, url })));
  const page = await context.newPage();
  await weather(page);
  return page;
}

/** What a test had put in the way may be in the middle of something. */
async function leave(page: Page): Promise<void> {
  if (!page.isClosed()) await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
}

/** Whoever opens a page here acts once it has woken up: before, a press on what only a script can do would be lost. */
function waking(page: Page): Page {
  const asleep = page.locator("html:not([data-awake]) .app");
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...to) => {
    const response = await goto(...to);
    await expect(asleep).toHaveCount(0);
    return response;
  };
  page.reload = async (...how) => {
    const response = await reload(...how);
    await expect(asleep).toHaveCount(0);
    return response;
  };
  return page;
}

/** Until its script runs, a page reads and sends forms, but has no keys. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator("html[data-awake]")).toHaveCount(1);
}

/** A page that hears nothing live: what it shows changes by what is done on it alone. */
export async function unheard(page: Page): Promise<void> {
  await page.routeWebSocket(/\/live\//, () => {});
}

/** Presses a link of the page that leads there, wherever links to there stand: what a page is left for without a reload. */
export async function moveTo(page: Page, href: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement("a"), { href });
    document.querySelector("main")!.append(link);
    link.click();
    link.remove();
  }, href);
}

/** Signs in where a page in English has led to the door. */
export async function throughDoor(page: Page, key: CastKey): Promise<void> {
  const say = words("en");
  await page.getByRole("textbox", { name: say("identity:email"), exact: true }).fill(cast[key].email);
  await page.getByLabel(say("identity:password.label")).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: say("identity:signIn.act"), exact: true }).click();
}

/** The next reading of that page's data that comes to its end: one that is called off for a newer one never does. */
export function nextReading(page: Page, address: string, but?: Request): Promise<Request> {
  const isReading = (request: Request) => request.method() === "GET" && request.url().includes(`${address}.data`);
  return page.waitForEvent("requestfinished", (request) => isReading(request) && request !== but);
}

/** Filled with the data that the page reads from now on: what follows a write that was refused is nothing. */
export function readAgain(page: Page): string[] {
  const read: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === "GET" && pathname.endsWith(".data")) read.push(pathname);
  });
  return read;
}

export { expect };
