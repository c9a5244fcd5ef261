import { expect, test } from "vitest";
import { nameKey } from "./name-key.ts";

test.each([
  ["Hélène Vasseur, PhD", "Hélène Vasseur"],
  ["Igor Prelat, Jr.", "Prelat Igor"],
  ["Sonia Wexel, CFA, MBA", "Sonia Wexel"],
  ["Işık Yılmaz", "Isik Yilmaz"],
  ["Đặng Thu", "Dang Thu"],
  ["Claire Martin née Dubois", "Claire Dubois-Martin"],
])("%s is held as %s", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ["Ann Senior", "Ann"],
  ["Kim Jr Lee", "Kim Lee"],
])("%s is not %s", (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
