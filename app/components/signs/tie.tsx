import { useT } from "../../shell/locale/context.tsx";

export const tieStrengths = ["faint", "familiar", "strong"] as const;
export type TieStrength = (typeof tieStrengths)[number];

/** Three bars and a word. */
export function Tie({ strength }: { strength: TieStrength | Uppercase<TieStrength> }) {
  const t = useT("signs");
  const name = strength.toLowerCase() as TieStrength;
  const level = tieStrengths.indexOf(name);
  return (
    <span className="tie">
      <span className="bars" aria-hidden="true">
        {tieStrengths.map((each, index) => (
          <i key={each} className={index <= level ? "on" : undefined} />
        ))}
      </span>
      {t(`tie.${name}`)}
    </span>
  );
}
