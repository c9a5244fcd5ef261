import { unlessRefused } from "~/data/reread.ts";
import { Page } from "~/ui/page.tsx";
import { Toasts } from "~/ui/toast.tsx";
import { KitFloats } from "./kit-floats.tsx";
import { KitForm } from "./kit-form.tsx";
import { KitParts } from "./kit-parts.tsx";
import { KitStates } from "./kit-states.tsx";

/** Every part of the system on one page, in both themes: laid beside the reference, it must not look poorer. */
export function loader() {
  if (!import.meta.env.DEV) throw new Response(null, { status: 404 });
  return null;
}

export const shouldRevalidate = unlessRefused;

export default function Kit() {
  return (
    <>
      <Page width="wide">
        <header>
          <h1>States and kit</h1>
          <p className="sub">What a page says when there is nothing, when it waits, when it fails, and every part.</p>
        </header>
        <KitStates />
        <KitFloats />
        <KitForm />
        <section className="section" aria-labelledby="kit-parts">
          <div className="section-head">
            <h2 id="kit-parts">The kit</h2>
            <span className="more">light and dark, whatever the page wears</span>
          </div>
          <div className="themes">
            {(["light", "dark"] as const).map((theme) => (
              <section key={theme} data-theme={theme} aria-label={theme}>
                <KitParts theme={theme} />
              </section>
            ))}
          </div>
        </section>
      </Page>
      <Toasts />
    </>
  );
}
