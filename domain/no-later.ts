import { now } from "../platform/clock.ts";

/** Nobody has read what is still to be written: a mark in the future would hide it. */
export function noLater(asked: Date): Date {
  const at = now();
  return asked > at ? at : asked;
}
