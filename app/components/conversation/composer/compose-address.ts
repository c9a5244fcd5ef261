/**
 * A move within the product changes the address without making `#compose` the target, which opens the sheet on a phone: do that
 * once the composer is there, and put the cursor into it.
 */
export function openAsAsked(): void {
  if (window.location.hash !== "#compose") return;
  const { pathname, search } = window.location;
  if (!document.querySelector("#compose:target")) {
    window.history.replaceState(window.history.state, "", pathname + search);
    window.location.replace("#compose");
  }
  document.querySelector<HTMLElement>("#compose textarea")?.focus();
}

/** What the address asked for is taken back, or done: a reload must not ask for it again. Done closes the sheet, too. */
export function leaveAddress(done: boolean): void {
  const { pathname, search, hash } = window.location;
  const asked = new URLSearchParams(search);
  asked.delete("deal");
  asked.delete("person");
  const rest = asked.size > 0 ? `?${asked.toString()}` : "";
  const after = done && hash === "#compose" ? "" : hash;
  // The sheet of a phone lies over what has just been posted.
  if (done && window.matchMedia("(max-width: 699px)").matches && document.querySelector("#compose:target")) {
    window.location.replace("#main");
  }
  if (rest === search && after === hash) return;
  window.history.replaceState(window.history.state, "", pathname + rest + after);
}
