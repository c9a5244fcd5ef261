import { expect, test } from "vitest";
import { zoneClock } from "./zone-clock.ts";

const ZONES = ["UTC", "Europe/Paris", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"];
const HOUR_MS = 3_600_000;

/** Every fifth hour and some minutes of four years, so that each hour of a day and each day of a change comes up. */
const moments = Array.from({ length: 7_000 }, (_, step) => Date.parse("2024-01-01T00:00:00Z") + step * 5.03 * HOUR_MS);

test.each(ZONES)("the clocks of %s show what Intl says they show, on days when they are set anew, too", (timeZone) => {
  const zone = zoneClock(timeZone);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hour12: false });
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const isoDay = (ms: number) => new Date(zone.day(ms) * 24 * HOUR_MS).toISOString().slice(0, 10);
  expect(moments.filter((ms) => zone.time(ms) !== time.format(ms) || isoDay(ms) !== day.format(ms))).toEqual([]);
});

test("what is no moment has no hour", () => {
  expect(() => zoneClock("Europe/Paris").time(Number.NaN)).toThrow(RangeError);
});
