import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { tryLine } from "../data/line.ts";
import { fetchPart, LineIsCut } from "../data/parts.ts";

interface LateProps {
  /** It cannot be had now; the shell says why. */
  onMissing: () => void;
  /** What stands there until it has come. */
  fallback?: ReactNode;
}

/** A part of a page whose script is fetched when it is first shown. What cannot be fetched takes nothing else with it. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  return function Late({ onMissing, fallback = null, ...props }: Props & LateProps) {
    const [Part, setPart] = useState(() => loaded);
    const giveUp = useRef(onMissing);
    giveUp.current = onMissing;
    useEffect(() => {
      if (Part) return;
      let left = false;
      fetchPart(load).then(
        (part) => {
          loaded = part;
          if (!left) setPart(() => part);
        },
        (error) => {
          if (left) return;
          if (error instanceof LineIsCut) tryLine();
          giveUp.current();
        },
      );
      return () => {
        left = true;
      };
    }, [Part]);
    return Part ? <Part {...(props as unknown as Props)} /> : fallback;
  };
}
