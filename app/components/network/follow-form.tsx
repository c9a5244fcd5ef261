import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { HeldVersion } from "~/shell/held-version.tsx";

interface FollowFormProps {
  ask: { id: string; version: number };
  className?: string;
  children: ReactNode;
}

/** One step of an introduction; each button carries its own `act`. Works without JavaScript. */
export function FollowForm({ ask, className = "btn-row", children }: FollowFormProps) {
  const { search } = useLocation();
  return (
    <form method="post" action={`/who-knows${search}`} data-enhance="" data-keep-scroll="" className={className}>
      <input type="hidden" name="intent" value="follow" />
      <input type="hidden" name="id" value={ask.id} />
      <HeldVersion version={ask.version} />
      {children}
    </form>
  );
}
