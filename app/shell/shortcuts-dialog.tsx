import { useState } from "react";
import { Dialog } from "../ui/dialog.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { Switch } from "../ui/switch.tsx";
import { useT } from "./locale/context.tsx";
import { placesFor } from "./places.ts";
import type { Role } from "./shell-data.ts";
import { setSingleKeys, singleKeysOn } from "./use-global-keys.ts";

interface ShortcutsDialogProps {
  role: Role;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function ShortcutsDialog({ role, open, onOpenChange }: ShortcutsDialogProps) {
  const t = useT("shell");
  const [on, setOn] = useState(singleKeysOn);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("shortcuts.title")}>
      <dl className="shortcuts">
        <Row command keys={["K"]} label={t("shortcuts.palette")} />
        <Row keys={["C"]} label={t("shortcuts.post")} />
        {role !== "influencer" && (
          <>
            <Row keys={["W"]} label={t("shortcuts.whoKnows")} />
            <Row keys={["N"]} label={t("shortcuts.newDeal")} />
          </>
        )}
        <Row keys={["/"]} label={t("shortcuts.search")} />
        {placesFor(role).map((place) => (
          <Row
            key={place.name}
            keys={["G", place.key.toUpperCase()]}
            label={t("shortcuts.goTo", { place: t(`nav.${place.name}`) })}
          />
        ))}
        <Row keys={["?"]} label={t("shortcuts.help")} />
        <Row keys={["Esc"]} label={t("shortcuts.close")} />
      </dl>
      <div className="gap">
        <Switch
          label={t("shortcuts.single")}
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked);
            setSingleKeys(event.target.checked);
          }}
        />
      </div>
    </Dialog>
  );
}

function Row({ keys, label, command }: { keys: string[]; label: string; command?: boolean }) {
  return (
    <>
      <dt>
        {keys.map((key) => (
          <Kbd key={key} command={command ?? false}>
            {key}
          </Kbd>
        ))}
      </dt>
      <dd>{label}</dd>
    </>
  );
}
