import type { Found } from "../../../../domain/conversation/proposals/found.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Icon, type IconName } from "~/ui/icon.tsx";

const ICONS: Partial<Record<Found["kind"], IconName>> = {
  person: "user-round-plus",
  phone: "phone",
  email: "mail",
  amount: "columns-3",
  date: "calendar",
  opportunity: "columns-3",
  competitor: "flag",
};

/** The product has her already: the post is linked to her, and nobody is proposed. */
const isKnown = (one: Found) => one.kind === "person" && one.value.id !== undefined;

/** What the text seems to say. Nobody has to touch it: anyone may say yes later, on the post. */
export function FoundChips({ found }: { found: readonly Found[] }) {
  const t = useT("conversation");
  const format = useFormat();
  const deal = found.some((one) => one.kind === "opportunity");
  const shown = found.filter(({ kind }) => kind in ICONS && !(deal && (kind === "amount" || kind === "date")));
  if (shown.length === 0) return null;
  return (
    <ul className="proposals" aria-label={t("proposals.found")}>
      {shown.slice(0, 8).map((one) => (
        <li className={isKnown(one) ? "chip" : "chip proposed"} key={`${one.kind}${one.start}`}>
          <Icon name={isKnown(one) ? "user-round" : (ICONS[one.kind] ?? "link")} />{" "}
          {one.kind === "opportunity" ? (
            <>
              {one.value.name ?? t("proposals.opportunity")}{" "}
              {one.value.amount !== undefined && (
                <span className="num">{format.money(one.value.amount, one.value.currency ?? "EUR")}</span>
              )}
            </>
          ) : (
            one.text
          )}
          {one.kind === "person" && !isKnown(one) && <span className="num">{t("proposals.newPerson")}</span>}
        </li>
      ))}
    </ul>
  );
}
