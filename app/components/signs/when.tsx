import { useFormat } from "../../shell/locale/context.tsx";
import { useNow } from "../../shell/locale/use-now.ts";

/** A past moment in its shortest form; the full one on hover. It keeps itself true while the page stays open. */
export function When({ at, className }: { at: string; className?: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.full(at)} className={className}>
      {format.when(at, useNow())}
    </time>
  );
}

/** A day ahead: "Today", "Fri", "30 Jan". */
export function Due({ on, className }: { on: string; className?: string }) {
  const format = useFormat();
  return (
    <time dateTime={on} title={format.full(on)} className={className}>
      {format.due(on, useNow())}
    </time>
  );
}

/** "12 days ago". */
export function Ago({ at, className }: { at: string; className?: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.full(at)} className={className}>
      {format.ago(at, useNow())}
    </time>
  );
}
