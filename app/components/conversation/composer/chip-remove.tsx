import { Icon } from "~/ui/icon.tsx";

/** The cross at the end of a chip: takes it off what is being written. */
export function ChipRemove({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button className="chip-x" type="button" aria-label={label} onClick={onRemove}>
      <Icon name="x" />
    </button>
  );
}
