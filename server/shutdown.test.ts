import { EventEmitter, once } from "node:events";
import { expect, it } from "vitest";
import { createShutdown } from "./shutdown.ts";

class FakeProcess extends EventEmitter {
  exit(code: number): void {
    this.emit("exited", code);
  }
}

it("closes the last opened first, each once, waiting for each", async () => {
  const shutdown = createShutdown();
  const order: string[] = [];
  shutdown.onClose("database", () => order.push("database"));
  shutdown.onClose("http", async () => {
    await new Promise((resolve) => setImmediate(resolve));
    order.push("http");
  });
  expect(shutdown.isShuttingDown()).toBe(false);
  const both = Promise.all([shutdown.run("test"), shutdown.run("again")]);
  expect(shutdown.isShuttingDown()).toBe(true);
  expect(await both).toEqual([true, true]);
  expect(order).toEqual(["http", "database"]);
});

it("goes on past what fails or hangs, and says that it was not well", async () => {
  const shutdown = createShutdown();
  const order: string[] = [];
  shutdown.onClose("database", () => order.push("database"));
  shutdown.onClose("hangs", () => new Promise(() => undefined), 20);
  shutdown.onClose("fails", () => {
    throw new Error("no");
  });
  expect(await shutdown.run("test")).toBe(false);
  expect(order).toEqual(["database"]);
});

it("exits 0 after a first signal", async () => {
  const shutdown = createShutdown();
  const signals = new FakeProcess();
  shutdown.listenTo(signals);
  const exited = once(signals, "exited");
  signals.emit("SIGTERM");
  expect(await exited).toEqual([0]);
});

it("exits at once on the second signal", async () => {
  const shutdown = createShutdown();
  const signals = new FakeProcess();
  shutdown.onClose("slow", () => new Promise(() => undefined), 60_000);
  shutdown.listenTo(signals, 0);
  signals.emit("SIGTERM");
  const exited = once(signals, "exited");
  signals.emit("SIGINT");
  expect(await exited).toEqual([1]);
});

it("takes the same signal come twice, from the terminal and from npm, for one", async () => {
  const shutdown = createShutdown();
  const signals = new FakeProcess();
  const order: string[] = [];
  shutdown.onClose("jobs", () => order.push("jobs"));
  shutdown.listenTo(signals);
  const exited = once(signals, "exited");
  signals.emit("SIGINT");
  signals.emit("SIGINT");
  expect(await exited).toEqual([0]);
  expect(order).toEqual(["jobs"]);
});
