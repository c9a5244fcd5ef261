import { useT } from "../../shell/locale/context.tsx";
import { Shape } from "../../ui/icon.tsx";

export const postKinds = ["tip", "idea", "information", "question", "risk", "update"] as const;
export type PostKind = (typeof postKinds)[number];

/** A shape and its word; the shape alone is enough in black and white. Takes the contract's `TIP` as well. */
export function Kind({ kind }: { kind: PostKind | Uppercase<PostKind> }) {
  const t = useT("signs");
  const name = kind.toLowerCase() as PostKind;
  return (
    <span className={`kind k-${name}`}>
      <Shape name={name} />
      {t(`kind.${name}`)}
    </span>
  );
}
