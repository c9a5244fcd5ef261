import { unlessRefused } from "~/data/reread.ts";

/** Throws into the layout's error boundary, so that an unknown address keeps the shell. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export const shouldRevalidate = unlessRefused;

export default function Never() {
  return null;
}
