import { classNames } from "./class-names.ts";
import { initials, toneOf } from "./initials.ts";

export type FaceShape = "colleague" | "outside" | "guest";
export type FaceSize = 18 | 20 | 24 | 28 | 32 | 36 | 40;

export interface AvatarProps {
  name: string;
  /** A circle is one of us, a rounded square someone outside, a dashed ring an invited guest. */
  shape?: FaceShape;
  size?: FaceSize;
  imageUrl?: string | null;
}

/** Decoration: the name stands beside it, or in the control around it. */
export function Avatar({ name, shape = "colleague", size = 24, imageUrl }: AvatarProps) {
  const className = classNames("avatar", size !== 24 && `s${size}`, shape !== "colleague" && shape);
  if (imageUrl) return <img className={className} src={imageUrl} alt="" loading="lazy" width={size} height={size} />;
  return (
    <span className={className} data-tone={toneOf(name)} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
