import { useNavigate } from "@remix-run/react";
import { Command } from "cmdk";
import { Dialog as Radix } from "radix-ui";
import { useEffect, useState } from "react";
import { Icon, type IconName } from "../ui/icon.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { useT } from "./locale/context.tsx";
import { kindIcons, type PaletteItem } from "./palette-types.ts";
import { placesFor } from "./places.ts";
import type { Role } from "./shell-data.ts";
import { useShell } from "./shell-context.ts";
import { toggleTheme } from "./theme-toggle.tsx";
import { takeTyped } from "./typed-ahead.ts";
import { usePalette } from "./use-palette.ts";

interface PaletteProps {
  role: Role;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  initialQuery: string;
}

/** Acts, things and places in one list. A file of its own, loaded at the first ⌘K. */
export function Palette({ role, open, onOpenChange, initialQuery }: PaletteProps) {
  const t = useT("shell");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="overlay" />
        <Radix.Content className="float palette dialog-box" aria-describedby={undefined}>
          <Radix.Title className="hidden">{t("palette.title")}</Radix.Title>
          <PaletteList role={role} initialQuery={initialQuery} close={() => onOpenChange(false)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function PaletteList({ role, initialQuery, close }: { role: Role; initialQuery: string; close: () => void }) {
  const t = useT("shell");
  const navigate = useNavigate();
  const { compose } = useShell();
  const [query, setQuery] = useState(initialQuery);
  useEffect(() => setQuery((now) => now + takeTyped()), []);
  const { groups, searching } = usePalette(query);
  const words = query.trim().toLocaleLowerCase();
  const [chosen, setChosen] = useState("");
  const first = groups[0]?.items[0];
  const best = first && `${groups[0]?.kind} ${first.id}`;
  useEffect(() => {
    // Results come after the letters: Enter must open the best of them, not what stood first before.
    if (best) setChosen(best);
  }, [best]);
  const go = (href: string) => {
    close();
    navigate(href);
  };
  const run = (act: () => void) => {
    close();
    // After the dialog has given the focus back, or it would take it from what the act opens.
    setTimeout(act, 50);
  };
  const matches = (label: string) => words === "" || label.toLocaleLowerCase().includes(words);
  const acts: { label: string; icon: IconName; shortcut?: string; run: () => void }[] = [
    { label: t("palette.post"), icon: "pencil-line", shortcut: "C", run: () => run(compose) },
    { label: t("palette.whoKnows"), icon: "users", run: () => go("/who-knows") },
    { label: t("palette.theme"), icon: "sun-moon", run: () => run(toggleTheme) },
  ];
  const places = placesFor(role).filter((place) => matches(t(`nav.${place.name}`)));
  const shownActs = acts.filter((act) => matches(act.label));

  return (
    <Command shouldFilter={false} loop label={t("palette.title")} value={chosen} onValueChange={setChosen}>
      <div className="palette-field">
        <Icon name="search" />
        <Command.Input value={query} onValueChange={setQuery} placeholder={t("palette.placeholder")} />
        <Kbd>Esc</Kbd>
      </div>
      <Command.List className="palette-list" label={t("palette.results")}>
        {groups.map((group) => (
          <Command.Group key={group.kind} heading={t(`palette.group.${group.kind}`)}>
            {group.items.map((item) => (
              <Command.Item key={item.id} value={`${group.kind} ${item.id}`} onSelect={() => go(item.href)}>
                <Icon name={item.icon ?? kindIcons[group.kind]} /> <Marked item={item} />
                {item.meta && <span className="meta">{item.meta}</span>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
        {words !== "" && (
          <Command.Item value="search-all" onSelect={() => go(`/search?q=${encodeURIComponent(query.trim())}`)}>
            <Icon name="search" /> <span>{t("palette.searchAll", { query: query.trim() })}</span>
            {searching && <span className="meta">{t("palette.searching")}</span>}
          </Command.Item>
        )}
        {shownActs.length > 0 && (
          <Command.Group heading={t("palette.acts")}>
            {shownActs.map((act) => (
              <Command.Item key={act.label} value={`act ${act.label}`} onSelect={act.run}>
                <Icon name={act.icon} /> <span>{act.label}</span>
                {act.shortcut && (
                  <span className="meta">
                    <Kbd>{act.shortcut}</Kbd>
                  </span>
                )}
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {places.length > 0 && (
          <Command.Group heading={t("palette.go")}>
            {places.map((place) => (
              <Command.Item key={place.name} value={`go ${place.name}`} onSelect={() => go(place.href)}>
                <Icon name={place.icon} /> <span>{t(`nav.${place.name}`)}</span>
                <span className="meta">
                  <Kbd>G</Kbd> <Kbd>{place.key.toUpperCase()}</Kbd>
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
      <p className="palette-foot">
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t("palette.choose")}
        </span>
        <span>
          <Kbd>↵</Kbd> {t("palette.open")}
        </span>
      </p>
    </Command>
  );
}

/** The title with the letters that answered underlined. */
function Marked({ item }: { item: PaletteItem }) {
  let end = 0;
  const parts = (item.marks ?? []).flatMap(([from, to]) => {
    const before = item.title.slice(end, from);
    end = to;
    return [before, <mark key={from}>{item.title.slice(from, to)}</mark>];
  });
  return (
    <span>
      {parts}
      {item.title.slice(end)}
    </span>
  );
}
