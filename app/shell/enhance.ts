/**
 * Repeated parts are written with plain `<a>` and `<form>`: router hooks in each would cost a fifth of a page's rendering. One
 * listener on the document gives them what Link and fetcher would: no reload, and no change without JavaScript.
 *
 * A link opts out with `target`, `download`, `rel="external"` or `data-native`. A form opts in with `data-enhance` (submitted like
 * a fetcher: the page stays, its data is read again); `data-enhance="go"` navigates to where the action redirects. Its `action`
 * is an absolute path, since nobody here knows which route it stands in.
 */
import { useNavigate, useSubmit } from "@remix-run/react";
import { useEffect } from "react";
import { currentLine, lineIsBack, tryLine } from "../data/line.ts";
import { expectAnswer } from "./answers-store.ts";

/** Forms without a key of their own: each sending has one, so that none calls off another. */
let serial = 0;

export interface LinkClick {
  href: string;
  target: string;
  download: boolean;
  rel: string;
  native: boolean;
  button: number;
  modified: boolean;
}

/** The address to go to without a reload, or null when the browser should do what it does. */
export function enhancedAddress(click: LinkClick, here: URL): string | null {
  if (click.button !== 0 || click.modified || click.native || click.download) return null;
  if ((click.target && click.target !== "_self") || /\bexternal\b/.test(click.rel)) return null;
  const to = new URL(click.href, here);
  if (to.origin !== here.origin) return null;
  // Within the page the browser must move itself: only that updates :target, which opens the sheets.
  if (to.hash && to.pathname === here.pathname && to.search === here.search) return null;
  return to.pathname + to.search + to.hash;
}

export function useEnhancedDocument(): void {
  const navigate = useNavigate();
  const submit = useSubmit();
  useEffect(() => {
    let waiting: AbortController | null = null;
    function onClick(event: MouseEvent) {
      if (event.defaultPrevented || !(event.target instanceof Element)) return;
      const link = event.target.closest("a");
      if (!link?.href || link instanceof SVGElement) return;
      const click: LinkClick = {
        href: link.href,
        target: link.target,
        download: link.hasAttribute("download"),
        rel: link.rel,
        native: link.dataset.native !== undefined,
        button: event.button,
        modified: event.metaKey || event.ctrlKey || event.shiftKey || event.altKey,
      };
      const address = enhancedAddress(click, new URL(window.location.href));
      if (address === null) return;
      event.preventDefault();
      const go = () => navigate(address, { preventScrollReset: link.dataset.keepScroll !== undefined });
      waiting?.abort();
      if (currentLine() === "open") return go();
      // The next page may want a script that cannot be had now; what is read stays until it can.
      waiting = new AbortController();
      lineIsBack(waiting.signal).then(go, () => undefined);
      tryLine();
    }
    function onSubmit(event: SubmitEvent) {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.dataset.enhance === undefined) return;
      event.preventDefault();
      const submitter = event.submitter instanceof HTMLElement ? event.submitter : form;
      const stays = form.dataset.enhance !== "go";
      const fetcherKey = form.dataset.key || form.id || `enhanced-${++serial}`;
      if (stays) expectAnswer(fetcherKey);
      submit(submitter as HTMLFormElement | HTMLButtonElement, {
        method: form.method as "get" | "post",
        action: submitter.getAttribute("formaction") ?? form.getAttribute("action") ?? window.location.pathname,
        preventScrollReset: true,
        ...(stays ? { navigate: false, fetcherKey } : {}),
      });
    }
    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    // From here on keys act: what drives a browser can wait for it.
    document.documentElement.dataset.awake = "";
    return () => {
      waiting?.abort();
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
    };
  }, [navigate, submit]);
}
