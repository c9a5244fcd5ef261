import { Server } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { growUnderLoad } from "./nursery.ts";

let http: Server;
const grow = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  grow.mockReset();
  http = new Server();
  growUnderLoad(http, grow);
});
afterEach(() => {
  vi.useRealTimers();
});

function ask(times: number, everyMs: number): void {
  for (let asked = 0; asked < times; asked += 1) {
    http.emit("request");
    vi.advanceTimersByTime(everyMs);
  }
}

it("lets it grow once when requests come in numbers, and then counts no more", () => {
  ask(19, 10);
  expect(grow).not.toHaveBeenCalled();
  ask(100, 10);
  expect(grow).toHaveBeenCalledOnce();
  expect(http.listenerCount("request")).toBe(0);
});

it("keeps it small for an open page and for who looks whether the product is there", () => {
  ask(200, 1_000);
  expect(grow).not.toHaveBeenCalled();
  ask(20, 100);
  expect(grow).toHaveBeenCalledOnce();
});
