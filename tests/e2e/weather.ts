/** Worse machines and lines than this one, on purpose: what only holds in fair weather is found before somebody else finds it. */
import type { Page } from "@playwright/test";

/** How many times slower than this machine a browser is, with a line to match. */
const SLOWER = Number(process.env.E2E_SLOWER ?? 1);

/**
 * Milliseconds by which what a page sends and reads, its style sheets too, may be late, each by chance; its live line is cut every few
 * times as long, so that news are read again in the middle of everything.
 */
const SHAKY = Number(process.env.E2E_SHAKY ?? 0);

/** What a page may complain of in such weather. */
export const expected: RegExp[] = SHAKY > 0 ? [/WebSocket is (closed before|already in CLOSING)/] : [];

export async function weather(page: Page): Promise<void> {
  if (SLOWER > 1) await slow(page);
  if (SHAKY > 0) await shake(page);
}

async function slow(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const line = { offline: false, latency: 50 * SLOWER, downloadThroughput: -1, uploadThroughput: -1 };
  await browser.send("Network.emulateNetworkConditions", line);
}

const late = () => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * SHAKY));

async function shake(page: Page): Promise<void> {
  await page.route(/\.(css|data)(\?|$)/, async (route) => {
    await late();
    try {
      if (route.request().method() !== "GET") return await route.continue();
      const response = await route.fetch();
      await late();
      return await route.fulfill({ response });
    } catch {
      // Called off by the page, which is closed or reads something newer.
    }
  });
  await page.routeWebSocket(/\/live\//, (line) => {
    const server = line.connectToServer();
    let until: NodeJS.Timeout | undefined;
    const cut = () => {
      void line.close();
      void server.close();
    };
    server.onMessage((message) => {
      // Not before it stands: the page would never be told that a line is cut which the router is still laying.
      until ??= setTimeout(cut, SHAKY * (1 + 4 * Math.random()));
      line.send(message);
    });
  });
}
