import { useNavigate } from "@remix-run/react";
import { useMemo, useState, type ReactNode } from "react";
import { Toasts } from "../ui/toast.tsx";
import { BottomNav } from "./bottom-nav.tsx";
import { focusComposer } from "./compose.ts";
import { useEnhancedDocument } from "./enhance.ts";
import { EnhancedAnswers } from "./enhanced-answers.tsx";
import type { KeyAct } from "./keys.ts";
import { late } from "./late.tsx";
import { useT } from "./locale/context.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { placesFor } from "./places.ts";
import { Progress } from "./progress.tsx";
import { ShellContext, type ShellActs } from "./shell-context.ts";
import type { ShellData } from "./shell-data.ts";
import { SideNav } from "./side-nav.tsx";
import { expectTyping, takeTyped } from "./typed-ahead.ts";
import { useGlobalKeys } from "./use-global-keys.ts";
import { usePageFocus } from "./use-page-focus.ts";

const Palette = late(async () => (await import("./palette/palette.tsx")).Palette);
const ShortcutsDialog = late(async () => (await import("./shortcuts-dialog.tsx")).ShortcutsDialog);
const ComposeDialog = late(async () => (await import("./compose-dialog.tsx")).ComposeDialog);

type Opened = { name: "palette"; query: string } | { name: "shortcuts" } | { name: "compose" } | null;

/** Everything around a page. What floats is fetched when first asked for, so that reading stays light. */
export function Shell({ data, children }: { data: ShellData; children: ReactNode }) {
  const t = useT("shell");
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened>(null);
  const { role } = data.viewer;
  useEnhancedDocument();
  usePageFocus();

  const acts = useMemo<ShellActs>(
    () => ({
      compose: () => {
        if (focusComposer()) return;
        expectTyping();
        setOpened({ name: "compose" });
      },
      search: (query = "") => {
        expectTyping();
        setOpened({ name: "palette", query });
      },
    }),
    [],
  );

  useGlobalKeys((act: KeyAct) => {
    if (act === "compose") return acts.compose();
    if (act === "whoKnows" || act === "newDeal") {
      if (role === "influencer") return false;
      return navigate(act === "newDeal" ? "/opportunities/new" : "/who-knows");
    }
    if (act === "palette") return acts.search();
    if (act === "shortcuts") return setOpened({ name: "shortcuts" });
    if (act === "search") {
      const field = document.getElementById("search");
      return field ? field.focus() : acts.search();
    }
    const place = placesFor(role).find(({ key }) => key === act.goTo);
    if (!place) return false;
    return navigate(place.href);
  });

  const close = (open: boolean) => {
    if (!open) setOpened(null);
  };
  const missed = () => {
    takeTyped();
    setOpened(null);
  };
  return (
    <ShellContext.Provider value={acts}>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <Progress />
      <OfflineBanner />
      <div className="app">
        <SideNav data={data} onShortcuts={() => setOpened({ name: "shortcuts" })} />
        {children}
      </div>
      <BottomNav data={data} />
      <Toasts />
      <EnhancedAnswers />
      {opened?.name === "palette" && (
        <Palette
          role={role}
          open
          onOpenChange={close}
          onShortcuts={() => setOpened({ name: "shortcuts" })}
          initialQuery={opened.query}
          onMissing={missed}
        />
      )}
      {opened?.name === "shortcuts" && <ShortcutsDialog role={role} open onOpenChange={close} onMissing={missed} />}
      {opened?.name === "compose" && <ComposeDialog open onOpenChange={close} onMissing={missed} />}
    </ShellContext.Provider>
  );
}
