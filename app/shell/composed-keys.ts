/** Said by the code of old only, in one browser, of the key that ends a composition. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Keys that an input method takes for itself (choosing a sign, giving one up) are nobody else's: no menu closes by them, no list chooses, no
 * card moves. They are stopped before anybody hears of them; the browser and the input method do with them what they do.
 */
export function ignoreComposedKeys(target: Pick<EventTarget, "addEventListener">): void {
  const stop = (event: Event) => {
    const { isComposing, keyCode } = event as KeyboardEvent;
    if (isComposing || keyCode === TAKEN_BY_INPUT_METHOD) event.stopImmediatePropagation();
  };
  for (const kind of ["keydown", "keyup", "keypress"]) target.addEventListener(kind, stop, { capture: true });
}
