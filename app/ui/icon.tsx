import type { CSSProperties } from "react";
import { classNames } from "./class-names.ts";
import type { IconName } from "./icons/icon-names.ts";
import spriteUrl from "./icons/sprite.svg?url";

export type { IconName };

/** Always beside a word, or inside a control that has a label: an icon alone says nothing to a screen reader. */
export function Icon({ name, className, style }: { name: IconName; className?: string; style?: CSSProperties }) {
  return (
    <svg className={classNames("icon", className)} style={style} aria-hidden="true">
      <use href={`${spriteUrl}#i-${name}`} />
    </svg>
  );
}

/** A filled 12 px shape of our own: the kinds of post. */
export function Shape({ name, className }: { name: string; className?: string }) {
  return (
    <svg viewBox="0 0 12 12" className={className} aria-hidden="true">
      <use href={`${spriteUrl}#k-${name}`} />
    </svg>
  );
}
