import { When } from "~/components/signs/when.tsx";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { firstName, stageWord } from "./words.ts";

type Deal = NonNullable<OpportunityQuery["opportunity"]>;
type Change = NonNullable<Deal["changes"]>["edges"][number]["node"];

export function DealHistory({ deal }: { deal: Deal }) {
  const words = useChangeWords(deal);
  return (
    <ul className="lines">
      {deal.changes?.edges.map(({ node }, index) => (
        <li key={index}>
          <span className="soft">{words(node)}</span>
          <p className="hint">
            <When at={node.createdAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function useChangeWords(deal: Deal): (change: Change) => string {
  const t = useT("opportunities");
  const format = useFormat();
  const opener = deal.contributions.find(({ opened }) => opened)?.user.name;
  const amount = (text: string) => {
    const [figure = "", currency = deal.currency] = text.split(" ");
    return figure === "" ? t("history.nothing") : format.money(figure, currency);
  };
  const day = (text: string) => (text ? format.day(text) : t("history.noDay"));
  return ({ field, before, after, by, beforeUser, afterUser, stage }) => {
    const name = by ? firstName(by.name) : t("history.someone");
    switch (field) {
      case "opened":
        return opener ? t("history.openedFrom", { name, from: firstName(opener) }) : t("history.opened", { name });
      case "stage":
        return t("history.stage", { name, stage: stageWord(t, stage ?? { key: after, name: "" }) });
      case "amount":
        return t("history.amount", { name, before: amount(before), after: amount(after) });
      case "expected-on":
        return t("history.expectedOn", { name, before: day(before), after: day(after) });
      case "owner":
        return t("history.owner", {
          name,
          before: beforeUser?.name ?? t("history.nobody"),
          after: afterUser?.name ?? t("history.nobody"),
        });
      case "next-step":
        return after ? t("history.nextStep", { name, step: after }) : t("history.noNextStep", { name });
      case "audience":
        return t(after === "deal" ? "history.restricted" : "history.unrestricted", { name });
      default:
        return t("history.name", { name, before, after });
    }
  };
}
