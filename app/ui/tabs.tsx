import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";

export interface TabLink {
  href: string;
  label: ReactNode;
  count?: ReactNode;
  current?: boolean;
}

/** Tabs that are pages: links with an address each. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="num"> {tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}

export interface Panel {
  value: string;
  label: ReactNode;
  content: ReactNode;
}

/** Tabs inside a page, without addresses. Rare. */
export function TabPanels({ label, panels }: { label: string; panels: readonly Panel[] }) {
  return (
    <Radix.Root defaultValue={panels[0]?.value}>
      <Radix.List className="tabs" aria-label={label}>
        {panels.map((panel) => (
          <Radix.Trigger key={panel.value} value={panel.value}>
            {panel.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {panels.map((panel) => (
        <Radix.Content key={panel.value} value={panel.value}>
          {panel.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
