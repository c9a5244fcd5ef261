import { line } from "../text-input.ts";

const LONGEST = 180;
const asLine = line(1_000);

/**
 * The name of a file as its sender gave it, made safe to show and to hand on: the last part of any path, on one line, without
 * what forges (control and direction characters), at most 200 characters of which the ending is kept; `file` when nothing is left.
 */
export function fileNameOf(given: string): string {
  const last = given.slice(-2_000).split(/[\\/]/).at(-1) ?? "";
  const name = asLine.safeParse(last.slice(-1_000)).data ?? "";
  const dot = name.lastIndexOf(".");
  const ending = dot > 0 && dot < name.length - 1 && name.length - dot <= 16 ? name.slice(dot) : "";
  const stem = [...name.slice(0, name.length - ending.length)].slice(0, LONGEST).join("");
  return /^\.*$/.test(stem) ? `file${ending}` : stem + ending;
}
