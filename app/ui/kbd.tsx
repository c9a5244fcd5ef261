import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface KbdProps {
  children: ReactNode;
  className?: string;
  /** Held together with the key of commands: ⌘ on Apple's keyboards, Ctrl on all others (shell.css writes it). */
  command?: boolean;
}

export function Kbd({ children, className, command }: KbdProps) {
  return <kbd className={classNames(command && "command", className) || undefined}>{children}</kbd>;
}
