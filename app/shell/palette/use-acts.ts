import { useNavigate } from "@remix-run/react";
import { composeAddress } from "../compose.ts";
import { useLocale } from "../locale/context.tsx";
import { useShell } from "../shell-context.ts";
import { toggleTheme } from "../theme-toggle.tsx";
import { useShellData } from "../use-shell-data.ts";
import type { Line } from "./items.ts";
import { writeOn } from "./write-on.ts";

type Act = NonNullable<Line["act"]>;

/** What the palette's acts do that lead to no page. */
export function useActs(close: () => void, onShortcuts: () => void): (act: Act) => void {
  const navigate = useNavigate();
  const { compose } = useShell();
  const { locale } = useLocale();
  const viewer = useShellData()?.viewer.id ?? "";

  return ({ name, accountId = "", text = "" }) => {
    close();
    // After the dialog has given the focus back, or it would take it from what the act opens.
    const soon = (act: () => void) => setTimeout(act, 50);
    switch (name) {
      case "post":
        return void soon(compose);
      case "postOn":
        writeOn(viewer, accountId, text);
        return void soon(() => navigate(composeAddress(accountId)));
      case "theme":
        return void soon(toggleTheme);
      case "language":
        return void speak(locale === "fr" ? "en" : "fr");
      case "shortcuts":
        return void soon(onShortcuts);
      case "signOut":
        return leave();
    }
  };
}

/** The words of the other language are not here yet: the page is read again. */
async function speak(locale: string): Promise<void> {
  const form = new URLSearchParams({ act: "language", locale });
  const answer = await fetch("/settings", { method: "POST", body: form }).catch(() => null);
  if (answer?.ok) window.location.reload();
}

/** Only a form signs out. */
function leave(): void {
  const form = Object.assign(document.createElement("form"), { method: "post", action: "/sign-out" });
  document.body.append(form);
  form.submit();
}
