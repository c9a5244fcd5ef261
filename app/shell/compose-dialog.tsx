import { useNavigate } from "@remix-run/react";
import { useState } from "react";
import { Composer } from "~/components/conversation/composer/composer.tsx";
import { UNPLACED } from "~/components/conversation/post-place.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { showToast } from "../ui/toast-store.ts";
import { useT } from "./locale/context.tsx";
import { takeTyped } from "./typed-ahead.ts";

interface ComposeDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const NOTHING = { deal: null, people: [] };

/** The text alone, from any page: what it is about is read from it. Closing keeps the draft. */
export function ComposeDialog({ open, onOpenChange }: ComposeDialogProps) {
  const t = useT("shell");
  const navigate = useNavigate();
  const [typed] = useState(takeTyped);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("compose.ask")}
      wide
      // The cross and Escape of what is open in it come first.
      keepOpen={() => document.activeElement?.closest(".find.editing") !== null}
      className="compose-dialog"
    >
      <Composer
        account={null}
        hasGuests={false}
        about={NOTHING}
        back={undefined}
        floating
        typed={typed}
        onPosted={({ accountId, accountName }) => {
          onOpenChange(false);
          showToast({
            text: accountName ? t("compose.posted", { name: accountName }) : t("compose.postedWithout"),
            action: {
              label: t("compose.open"),
              run: () => navigate(accountId ? `/accounts/${accountId}` : UNPLACED),
            },
          });
        }}
      />
    </Dialog>
  );
}
