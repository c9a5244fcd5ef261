import { useNavigate } from "@remix-run/react";
import { Command } from "cmdk";
import { Dialog as Radix } from "radix-ui";
import { useEffect, useState, type KeyboardEvent } from "react";
import { readCommand } from "../../../domain/knowledge/typed/command-input.ts";
import { Icon } from "../../ui/icon.tsx";
import { isComposing } from "../../ui/is-composing.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { useT } from "../locale/context.tsx";
import type { Role } from "../shell-data.ts";
import { takeTyped } from "../typed-ahead.ts";
import { usePalette } from "../use-palette.ts";
import { linesOf, type Line } from "./items.ts";
import { PaletteLine } from "./palette-line.tsx";
import { useActs } from "./use-acts.ts";

interface PaletteProps {
  role: Role;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onShortcuts: () => void;
  initialQuery: string;
}

/** Acts, pages and things in one list, by words of both languages. A file of its own, loaded at the first ⌘K. */
export function Palette({ open, onOpenChange, ...list }: PaletteProps) {
  const t = useT("shell");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="overlay" />
        <Radix.Content
          className="float palette dialog-box"
          aria-describedby={undefined}
          // Escape ends what an input method is composing, and nothing else.
          onEscapeKeyDown={(event) => event.isComposing && event.preventDefault()}
        >
          <Radix.Title className="hidden">{t("palette.title")}</Radix.Title>
          <PaletteList {...list} close={() => onOpenChange(false)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function PaletteList({
  role,
  initialQuery,
  onShortcuts,
  close,
}: Omit<PaletteProps, "open" | "onOpenChange"> & { close: () => void }) {
  const t = useT("shell");
  const navigate = useNavigate();
  const act = useActs(close, onShortcuts);
  const [typed, setTyped] = useState(initialQuery);
  useEffect(() => setTyped((now) => now + takeTyped()), []);
  const query = typed.trim();
  const { groups, searching } = usePalette(query);
  const command = readCommand(query);
  const named = usePalette(command && command.act !== "account" ? command.rest : "", "account", true);
  const settled = !searching;
  const shown = linesOf({ t, role, query, settled, groups, named });
  const lines = shown.flatMap((group) => group.lines);
  const [chosen, setChosen] = useState("");
  const best = lines[0]?.key ?? "";
  useEffect(() => {
    // Results come after the letters: Enter must open the best of them, not what stood first before.
    setChosen(best);
  }, [best, query]);

  function take(line: Line) {
    if (line.act) return act(line.act);
    close();
    if (/^(?:tel|mailto):/.test(line.href ?? "")) window.location.assign(line.href!);
    else navigate(line.href!);
  }

  function onKeyDown(event: KeyboardEvent) {
    const line = lines.find(({ key }) => key === chosen);
    if (isComposing(event) || !line) return;
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && line.href)
      window.open(line.href, "_blank", "noopener");
    // What is chosen is taken up into the box, to be said more closely.
    else if (event.key === "Tab" && !event.shiftKey) setTyped(`${line.label} `);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div onKeyDownCapture={onKeyDown}>
      <Command shouldFilter={false} loop label={t("palette.title")} value={chosen} onValueChange={setChosen}>
        <div className="palette-field">
          <Icon name="search" />
          <Command.Input value={typed} onValueChange={setTyped} placeholder={t("palette.placeholder")} />
          <Kbd>Esc</Kbd>
        </div>
        {best === "post about" && <p className="none">{t("palette.none", { query })}</p>}
        <Command.List className="palette-list" label={t("palette.results")}>
          {shown.map(({ name, lines: some }) => (
            <Command.Group key={name} heading={t(`palette.group.${name}`)}>
              {some.map((line) => (
                <PaletteLine key={line.key} line={line} onSelect={() => take(line)} />
              ))}
            </Command.Group>
          ))}
        </Command.List>
        <p className="hidden" role="status">
          {settled && query !== "" ? t("palette.found", { count: lines.length }) : ""}
        </p>
        <p className="palette-foot">
          <span>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t("palette.choose")}
          </span>
          <span>
            <Kbd>↵</Kbd> {t("palette.open")}
          </span>
          <span>
            <Kbd command>↵</Kbd> {t("palette.newTab")}
          </span>
          <span>
            <Kbd>⇥</Kbd> {t("palette.takeUp")}
          </span>
        </p>
      </Command>
    </div>
  );
}
