import { useRef, useState } from "react";
import { Button } from "./button.tsx";

interface CopyLineProps {
  value: string;
  /** Names the field for screen readers. */
  label: string;
  copy: string;
  copied: string;
  /** Tells copies apart where several stand in a list. */
  copyLabel?: string;
}

/** One line to copy. The button needs a script; without one, the line is there to be marked and copied by hand. */
export function CopyLine({ value, label, copy, copied, copyLabel }: CopyLineProps) {
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState(false);

  async function onCopy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      // A page served without https has no clipboard of its own: the older way copies what is marked.
      document.execCommand("copy");
    }
    setDone(true);
  }

  return (
    <div className="copy-line">
      <input
        ref={field}
        className="input"
        readOnly
        value={value}
        aria-label={label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        icon={done ? "check" : "copy"}
        className="needs-script"
        aria-label={copyLabel}
        onClick={() => void onCopy()}
      >
        <span role="status">{done ? copied : copy}</span>
      </Button>
    </div>
  );
}
