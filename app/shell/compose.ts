/** The conversation of an account with its composer open; the page focuses what `#compose` names. */
export function composeAddress(accountId: string): string {
  return `/accounts/${accountId}#compose`;
}

/** Puts the cursor into the composer of this page, opening its sheet on a phone. False when the page has none. */
export function focusComposer(): boolean {
  const composer = document.getElementById("compose");
  if (!composer) return false;
  // A real move to the fragment: only that makes :target true, which opens the sheet.
  if (window.location.hash !== "#compose") window.location.hash = "compose";
  composer.querySelector<HTMLElement>("textarea, [contenteditable='true'], input:not([type='hidden'])")?.focus();
  return true;
}
