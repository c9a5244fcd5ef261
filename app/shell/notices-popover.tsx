import { Popover as Radix } from "radix-ui";
import type { ReactElement } from "react";
import { useT } from "./locale/context.tsx";
import { NoticesPanel } from "./notices-panel.tsx";
import { useNotices } from "./use-notices.ts";

interface NoticesPopoverProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactElement;
}

/** A file of its own, loaded at the first press on the bell. */
export function NoticesPopover({ open, onOpenChange, children }: NoticesPopoverProps) {
  const t = useT("shell");
  const state = useNotices(open);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Anchor asChild>{children}</Radix.Anchor>
      <Radix.Portal>
        <Radix.Content
          className="popover notices-box"
          aria-label={t("notices.title")}
          align="start"
          sideOffset={6}
          collisionPadding={8}
        >
          <NoticesPanel state={state} onChoose={() => onOpenChange(false)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
