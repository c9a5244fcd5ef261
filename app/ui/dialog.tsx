import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { useT } from "../shell/locale/context.tsx";
import { classNames } from "./class-names.ts";
import { IconButton } from "./button.tsx";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** One line under the title; screen readers hear it on opening. */
  description?: ReactNode;
  wide?: boolean;
  className?: string;
  /** Escape is meant for something within. */
  keepOpen?: () => boolean;
  children: ReactNode;
}

/** A dialog, and on a phone the same part as a sheet. Focus returns to what opened it. */
export function Dialog({ open, onOpenChange, title, description, wide, className, keepOpen, children }: DialogProps) {
  const t = useT("common");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="overlay" />
        <Radix.Content
          className={classNames("float dialog dialog-box", wide && "is-wide", className)}
          onEscapeKeyDown={(event) => keepOpen?.() && event.preventDefault()}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <Radix.Title>{title}</Radix.Title>
          {description && <Radix.Description className="soft">{description}</Radix.Description>}
          {children}
          <Radix.Close asChild>
            <IconButton className="x" icon="x" label={t("close")} />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
