import type { WaitingAskFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Section } from "~/ui/page.tsx";
import { WaitingAsk } from "../network/waiting-ask.tsx";

/** Colleagues who ask the reader to introduce them, with the three answers. */
export function WaitingAsks({ asks }: { asks: readonly WaitingAskFragment[] }) {
  const t = useT("conversation");
  return (
    <Section id="waiting" title={t("now.waiting")} aside={<span className="count-new">{asks.length}</span>}>
      <ul className="lines">
        {asks.map((ask) => (
          <WaitingAsk ask={ask} key={ask.id} />
        ))}
      </ul>
      <p className="quiet t12">{t("now.waitingPrivate")}</p>
    </Section>
  );
}
