import type { CSSProperties } from "react";
import type { IconName } from "./icons/icon-names.ts";
import spriteUrl from "./icons/sprite.svg?url";

export type { IconName };

/** One element for React instead of two: a page of posts has a hundred and fifty icons. */
const drawn = new Map<string, { __html: string }>();

function drawing(id: string): { __html: string } {
  let known = drawn.get(id);
  if (!known) drawn.set(id, (known = { __html: `<use href="${spriteUrl}#${id}"></use>` }));
  return known;
}

/** Always beside a word, or inside a control that has a label: an icon alone says nothing to a screen reader. */
export function Icon({ name, className, style }: { name: IconName; className?: string; style?: CSSProperties }) {
  return (
    <svg
      className={className ? `icon ${className}` : "icon"}
      style={style}
      aria-hidden="true"
      dangerouslySetInnerHTML={drawing(`i-${name}`)}
    />
  );
}

/** A filled 12 px shape of our own: the kinds of post. */
export function Shape({ name, className }: { name: string; className?: string }) {
  return (
    <svg viewBox="0 0 12 12" className={className} aria-hidden="true" dangerouslySetInnerHTML={drawing(`k-${name}`)} />
  );
}
