import { AlertDialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import type { IconName } from "./icon.tsx";

export interface AlertDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Names the thing: "Erase Claire Dupont?" */
  title: ReactNode;
  description: ReactNode;
  /** "Keep her" */
  keep: ReactNode;
  /** "Erase for good" */
  confirm: ReactNode;
  icon?: IconName;
  onConfirm: () => void;
}

/** Only for what cannot be undone; everything else offers undo in a toast instead. */
export function AlertDialog(props: AlertDialogProps) {
  return (
    <Radix.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="overlay" />
        <Radix.Content className="float dialog dialog-box">
          <Radix.Title>{props.title}</Radix.Title>
          <Radix.Description className="soft">{props.description}</Radix.Description>
          <div className="btn-row gap">
            <Radix.Cancel asChild>
              <Button>{props.keep}</Button>
            </Radix.Cancel>
            <Radix.Action asChild onClick={props.onConfirm}>
              <Button variant="bad" icon={props.icon ?? "trash-2"}>
                {props.confirm}
              </Button>
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
