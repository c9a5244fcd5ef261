import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** What is asked for, and what each asking is answered with: a status, or a line that is cut. */
type Script = (path: string, times: number) => number | "cut" | Promise<number>;

const PAGE = "http://entregent.test/accounts.data";

async function under(script: Script) {
  const asked: string[] = [];
  const fetch = vi.fn(async (input: RequestInfo | URL) => {
    const { pathname } = new URL(String(input), PAGE);
    asked.push(pathname);
    const answer = await script(pathname, asked.filter((one) => one === pathname).length);
    if (answer === "cut") throw new TypeError("Failed to fetch");
    const headers = answer < 500 ? { "x-remix-response": "yes" } : undefined;
    return new Response(`said ${answer}`, { status: answer, headers });
  });
  vi.resetModules();
  const [{ fetchWhole }, line] = await Promise.all([import("./whole-answers.ts"), import("./line.ts")]);
  line.watchLine(fetch);
  return { asked, line, read: (method = "GET") => fetchWhole(fetch)(PAGE, { method }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", { location: { href: PAGE }, addEventListener: () => undefined });
  vi.stubGlobal("navigator", { onLine: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("reading waits until somebody answers, through a cut line and a proxy without anybody behind it", async () => {
  const { asked, line, read } = await under((path, times) => {
    if (path === "/healthz") return times < 3 ? "cut" : 200;
    return times === 1 ? "cut" : times === 2 ? 502 : 200;
  });
  const answer = read();
  await vi.advanceTimersByTimeAsync(0);
  expect(line.currentLine()).toBe("silent");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await (await answer).text()).toBe("said 200");
  expect(line.currentLine()).toBe("open");
  expect(asked.filter((path) => path === "/accounts.data")).toHaveLength(3);
});

test("a page that a proxy gives up on again and again, while the product answers, is given up", async () => {
  const { asked, read } = await under((path) => (path === "/healthz" ? 200 : 504));
  const answer = read();
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await answer).status).toBe(504);
  expect(asked.filter((path) => path === "/accounts.data")).toHaveLength(5);
});

test("writing is not repeated: it is answered as a refusal", async () => {
  const { asked, read } = await under(() => "cut");
  const answer = await read("POST");
  expect(answer.status).toBe(503);
  const said = (await answer.text()).trim();
  expect(JSON.parse(said)).toEqual(expect.arrayContaining(["data", "UNAVAILABLE", "unreached"]));
  expect(asked).toEqual(["/accounts.data"]);
});

test("what was read while something was written is read again", async () => {
  let letGo: (status: number) => void = () => undefined;
  const { asked, read } = await under((_, times) => (times === 1 ? new Promise((resolve) => (letGo = resolve)) : 200));
  const before = read();
  expect((await read("POST")).status).toBe(200);
  letGo(200);
  expect((await before).status).toBe(200);
  expect(asked).toHaveLength(3);
});

test("what the product refuses is an answer", async () => {
  const { line, read } = await under(() => 409);
  expect((await read("POST")).status).toBe(409);
  expect(line.currentLine()).toBe("open");
});

test("a device without a network may hold the product itself: what answers is reached", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  const { line, read } = await under(() => 200);
  expect(line.currentLine()).toBe("open");
  expect((await read()).status).toBe(200);
});
