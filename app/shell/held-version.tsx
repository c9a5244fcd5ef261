import { useEffect, useRef, useState } from "react";

/**
 * In a form that changes something: its version. From the moment somebody begins to fill the form in, it is the one that stood then, though
 * the page may be read again at any time: what others saved meanwhile is found out when the form is sent, and not overwritten. Once
 * sent it is the newest again, for who is refused is shown what stands now.
 */
export function HeldVersion({ version }: { version: number }) {
  const field = useRef<HTMLInputElement>(null);
  const newest = useRef(version);
  newest.current = version;
  const [held, setHeld] = useState<number | null>(null);
  useEffect(() => {
    const form = field.current?.form;
    const hold = () => setHeld((now) => now ?? newest.current);
    // Only once whoever sends the form has read it.
    const letGo = () => setTimeout(() => setHeld(null));
    form?.addEventListener("input", hold);
    form?.addEventListener("submit", letGo);
    return () => {
      form?.removeEventListener("input", hold);
      form?.removeEventListener("submit", letGo);
    };
  }, []);
  return <input ref={field} type="hidden" name="version" value={held ?? version} />;
}
