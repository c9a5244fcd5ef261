import { expect, test } from "vitest";
import { enhancedAddress, type LinkClick } from "./enhance.ts";

const here = new URL("https://entregent.example/accounts/1?tab=people");
const click = (href: string, more: Partial<LinkClick> = {}): LinkClick => ({
  href,
  target: "",
  download: false,
  rel: "",
  native: false,
  button: 0,
  modified: false,
  ...more,
});

test("a link within the product goes without a reload", () => {
  expect(enhancedAddress(click("/opportunities?view=table"), here)).toBe("/opportunities?view=table");
  expect(enhancedAddress(click("https://entregent.example/accounts/2#post-3"), here)).toBe("/accounts/2#post-3");
});

test("the browser keeps new tabs, downloads, other sites and moves within the page", () => {
  expect(enhancedAddress(click("/x", { modified: true }), here)).toBeNull();
  expect(enhancedAddress(click("/x", { button: 1 }), here)).toBeNull();
  expect(enhancedAddress(click("/x", { target: "_blank" }), here)).toBeNull();
  expect(enhancedAddress(click("/files/1", { download: true }), here)).toBeNull();
  expect(enhancedAddress(click("/graphql", { native: true }), here)).toBeNull();
  expect(enhancedAddress(click("https://elsewhere.example/"), here)).toBeNull();
  expect(enhancedAddress(click("#rail-knows"), here)).toBeNull();
});
