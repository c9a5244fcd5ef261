import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";

export interface MenuProps {
  /** One element that takes a ref: a Button or IconButton. */
  trigger: ReactNode;
  label: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: "start" | "end";
  side?: "top" | "bottom";
  children: ReactNode;
}

export function Menu({ trigger, label, open, onOpenChange, align = "end", side, children }: MenuProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className="float menu popover"
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          loop
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuItemProps {
  icon?: IconName;
  /** Shown only: the key itself is handled where the thing is. */
  shortcut?: string;
  bad?: boolean;
  disabled?: boolean;
  onSelect?: (event: Event) => void;
  href?: string;
  children: ReactNode;
}

export function MenuItem({ icon, shortcut, bad, disabled, onSelect, href, children }: MenuItemProps) {
  const content = (
    <>
      {icon && <Icon name={icon} />} {children} {shortcut && <Kbd>{shortcut}</Kbd>}
    </>
  );
  return (
    <Radix.Item asChild={Boolean(href)} className={bad ? "is-bad" : undefined} disabled={disabled} onSelect={onSelect}>
      {href ? <a href={href}>{content}</a> : content}
    </Radix.Item>
  );
}

export interface MenuChoice {
  value: string;
  label: ReactNode;
  icon?: IconName;
}

interface MenuChoicesProps {
  label?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  choices: readonly MenuChoice[];
}

export function MenuChoices({ label, value, onChange, choices }: MenuChoicesProps) {
  return (
    <>
      {label && <Radix.Label className="menu-label">{label}</Radix.Label>}
      <Radix.RadioGroup value={value} onValueChange={onChange} className="menu-choices">
        {choices.map((choice) => (
          <Radix.RadioItem key={choice.value} value={choice.value}>
            {choice.icon && <Icon name={choice.icon} />} {choice.label}
            <Radix.ItemIndicator className="menu-check">
              <Icon name="check" />
            </Radix.ItemIndicator>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </>
  );
}

export function MenuSeparator() {
  return <Radix.Separator />;
}
