import { useFormat, useSay, useT } from "~/shell/locale/context.tsx";
import { Ago } from "../signs/when.tsx";

export interface TieFacts {
  evidence: readonly { key: string; params: unknown }[];
  how: string;
  claimed: boolean;
  lastAt?: string | null | undefined;
  handle?: string | null | undefined;
}

/** These say the same as the words around them. */
const SAID_OTHERWISE = new Set(["why.strength.last", "why.strength.claimed"]);

/** The evidence of a tie as one sentence: what was counted, when they last spoke, and that nobody claimed it. */
export function TieWords({ tie }: { tie: TieFacts }) {
  const t = useT("network");
  const say = useSay();
  const format = useFormat();
  if (tie.handle) return <>{t("evidence.nameless")}</>;
  const facts = tie.evidence
    .filter(({ key }) => !SAID_OTHERWISE.has(key))
    .map(({ key, params }) => say(key, params as Record<string, string | number>));
  return (
    <>
      {tie.how && <>{t("evidence.how", { how: tie.how })} </>}
      {facts.length > 0 && format.list(facts)}
      {tie.lastAt && (
        <>
          {facts.length > 0 && ", "}
          {t("evidence.lastSpoke")} <Ago at={tie.lastAt} />
        </>
      )}
      {(facts.length > 0 || tie.lastAt) && ". "}
      {/* A quoted story says by itself that its teller claims the tie. */}
      {!(tie.claimed && tie.how) && (
        <span className="quiet">{t(tie.claimed ? "evidence.claimed" : "evidence.observed")}</span>
      )}
    </>
  );
}
