import type { KeyboardEvent } from "react";

/** A key that an input method takes for itself; one browser says so only by its old code. */
export function isComposing({ nativeEvent }: Pick<KeyboardEvent, "nativeEvent">): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
