/**
 * `npm run screenshots [-- <part of an address>]`: every page of the demo company as PNGs in screenshots/, in English by day and by
 * night, on a phone, and in French. Starts the built product on data of its own; nothing is checked, it is for looking.
 */
import fs from "node:fs";
import { chromium, type BrowserContextOptions } from "@playwright/test";
import playwright from "../playwright.config.ts";
import { startProduct } from "../tests/harness/product.ts";
import { places } from "../tests/e2e/places.ts";
import { Program } from "../tests/e2e/program.ts";

const FOLDER = "screenshots";
const PORT = 3219;
const desktop = { width: 1440, height: 900 };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const LOOKS: Record<string, { options: BrowserContextOptions; locale: "en" | "fr"; theme: "light" | "dark" }> = {
  "1440-light": { options: { viewport: desktop }, locale: "en", theme: "light" },
  "1440-dark": { options: { viewport: desktop }, locale: "en", theme: "dark" },
  "390-light": { options: phone, locale: "en", theme: "light" },
  "1440-fr": { options: { viewport: desktop }, locale: "fr", theme: "light" },
};

const wanted = process.argv[2] ?? "";
fs.mkdirSync(FOLDER, { recursive: true });
const product = await startProduct({ port: PORT, dataDir: ".data/screenshots" });
const browser = await chromium.launch(playwright.use?.launchOptions ?? {});
try {
  // Salomé has most to do; the administration is shown as its admin sees it.
  const [seller, admin] = [await Program.of(product.url, "salome"), await Program.of(product.url, "admin")];
  const all = (await places(seller)).filter(({ address }) => address.includes(wanted));
  for (const [look, { options, locale, theme }] of Object.entries(LOOKS)) {
    for (const program of [seller, admin]) {
      await program.run("mutation ($locale: String!) { editProfile(input: { locale: $locale }) { locale } }", {
        locale,
      });
    }
    for (const { address, door } of all) {
      const context = await browser.newContext({ ...options, reducedMotion: "reduce", timezoneId: "Europe/Paris" });
      const sid = door ? null : (address.startsWith("/admin") ? admin : seller).cookie;
      const cookies = { locale, theme, ...(sid && { sid }) };
      await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: product.url })));
      const page = await context.newPage();
      await page.goto(product.url + address);
      await page.evaluate(() => document.fonts.ready.then(() => null));
      const name = address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id").replace(/[^a-z0-9]+/gi, "-");
      await page.screenshot({ path: `${FOLDER}/${name.replace(/^-|-$/g, "") || "now"}_${look}.png` });
      await context.close();
    }
    process.stdout.write(`${all.length} pages, ${look}\n`);
  }
} finally {
  await browser.close();
  await product.stop();
}
