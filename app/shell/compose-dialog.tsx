import { useNavigate } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";
import { composeAddress } from "./compose.ts";
import { ComposePlaces } from "./compose-places.tsx";
import { useT } from "./locale/context.tsx";
import type { ShellData } from "./shell-data.ts";
import { takeTyped } from "./typed-ahead.ts";
import { usePalette } from "./use-palette.ts";

interface ComposeDialogProps {
  followed: ShellData["followed"];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Where to post, from a page that has no composer of its own: followed accounts first, any other by name. */
export function ComposeDialog({ followed, open, onOpenChange }: ComposeDialogProps) {
  const t = useT("shell");
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  useEffect(() => setQuery((now) => now + takeTyped()), []);
  const { groups } = usePalette(query, "account");
  const found = groups.filter(({ kind }) => kind === "account").flatMap(({ items }) => items);
  const accounts = query.trim()
    ? found.map(({ href, title }) => ({ id: href.slice(href.lastIndexOf("/") + 1), name: title }))
    : followed;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("compose.title")} description={t("compose.detail")}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          const first = accounts[0];
          if (!first) return;
          onOpenChange(false);
          navigate(composeAddress(first.id));
        }}
      >
        <Field label={t("compose.where")}>
          <Input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            placeholder={t("compose.placeholder")}
            autoComplete="off"
          />
        </Field>
        <ComposePlaces accounts={accounts} onChoose={() => onOpenChange(false)} />
      </form>
    </Dialog>
  );
}
