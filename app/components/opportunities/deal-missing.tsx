import { bareId } from "~/data/ids.ts";
import type { MissingKind, OpportunityQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { useMissingWords } from "./words.ts";

type Deal = NonNullable<OpportunityQuery["opportunity"]>;

/** Each gap with the one act that would fill it. */
export function DealMissing({ deal }: { deal: Deal }) {
  const t = useT("opportunities");
  const words = useMissingWords();
  return (
    <ul className="missing-list">
      {deal.missing.map((hint) => {
        const href = hrefFor(hint.kind, deal);
        return (
          <li key={hint.kind}>
            <Icon name="circle-dashed" />
            <span>
              {words(hint, deal.owner?.name)}
              {". "}
              {href && (
                <a className="link" href={href}>
                  {t(`fill.${hint.kind}`)}
                </a>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function hrefFor(kind: MissingKind, deal: Deal): string | null {
  const account = bareId(deal.accountId);
  if (["DECIDER", "SECOND_CONTACT", "CONTACT"].includes(kind)) return `/who-knows?account=${account}`;
  if (kind === "ALONE") return `/accounts/${account}#compose`;
  if (!deal.viewerCan.edit) return null;
  return kind === "NEXT_STEP" || kind === "LATE_STEP" ? "#next" : `/opportunities/${bareId(deal.id)}/edit`;
}
