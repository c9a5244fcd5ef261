import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export interface SegmentItem {
  value: string;
  label: ReactNode;
  icon?: IconName;
}

interface SegmentProps {
  label: string;
  items: readonly SegmentItem[];
  value: string;
}

/** Two to four ways of seeing the same thing, each with an address of its own. */
export function SegmentLinks({ label, items, value, href }: SegmentProps & { href: (value: string) => string }) {
  return (
    <nav className="segment" aria-label={label}>
      {items.map((item) => (
        <a key={item.value} href={href(item.value)} aria-current={item.value === value ? "page" : undefined}>
          {item.icon && <Icon name={item.icon} />}
          {item.label}
        </a>
      ))}
    </nav>
  );
}

/** The same for a choice that has no address. */
export function SegmentButtons({
  label,
  items,
  value,
  onChange,
}: SegmentProps & { onChange: (value: string) => void }) {
  return (
    <div className="segment" role="group" aria-label={label}>
      {items.map((item) => (
        <button key={item.value} type="button" aria-pressed={item.value === value} onClick={() => onChange(item.value)}>
          {item.icon && <Icon name={item.icon} />}
          {item.label}
        </button>
      ))}
    </div>
  );
}

/** The same inside a form, as radio buttons: works without JavaScript. */
export function SegmentRadios({ label, items, value, name }: SegmentProps & { name: string }) {
  return (
    <fieldset className="segment">
      <legend className="hidden">{label}</legend>
      {items.map((item) => (
        <label key={item.value}>
          <input className="hidden" type="radio" name={name} value={item.value} defaultChecked={item.value === value} />
          {item.icon && <Icon name={item.icon} />}
          {item.label}
        </label>
      ))}
    </fieldset>
  );
}
