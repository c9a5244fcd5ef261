import type { Found } from "../../../../domain/conversation/proposals/found.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Icon, type IconName } from "~/ui/icon.tsx";
import type { DraftDecision } from "./draft.ts";
import { FoundChip } from "./found-chip.tsx";

const ICONS: Partial<Record<Found["kind"], IconName>> = {
  person: "user-round-plus",
  phone: "phone",
  email: "mail",
  amount: "columns-3",
  date: "calendar",
  opportunity: "columns-3",
  competitor: "flag",
};

/** What the writer may answer at once. A deal is opened by its own form; the rest only colours the text. */
const ACCEPTED: readonly string[] = ["person", "phone", "email"];
const REFUSED: readonly string[] = [...ACCEPTED, "opportunity"];

/** The product has her already: the post is linked to her, and nobody is proposed. */
const isKnown = (one: Found) => one.kind === "person" && one.value.id !== undefined;

interface FoundChipsProps {
  found: readonly Found[];
  decisions: readonly DraftDecision[];
  /** People are people of an account: without one they can wait. */
  placed: boolean;
  onDecide: (decisions: DraftDecision[]) => void;
}

/** What the text seems to say. Nobody has to touch it: anyone may say yes later, on the post. */
export function FoundChips({ found, decisions, placed, onDecide }: FoundChipsProps) {
  const t = useT("conversation");
  const format = useFormat();
  const deal = found.some((one) => one.kind === "opportunity");
  const shown = found
    .filter(({ kind }) => kind in ICONS && !(deal && (kind === "amount" || kind === "date")))
    .slice(0, 8);
  if (shown.length === 0) return null;
  const said = (one: Found) => decisions.find(({ kind, text }) => kind === one.kind && text === one.text);
  const decide = (one: Found, decision: DraftDecision | null) =>
    onDecide([...decisions.filter((other) => other !== said(one)), ...(decision ? [decision] : [])]);
  const namesOf = (one: Found) =>
    one.kind === "opportunity" ? (one.value.name ?? t("proposals.opportunity")) : one.text;
  const figureOf = (one: Found) => {
    if (one.kind === "opportunity")
      return one.value.amount === undefined ? "" : format.money(one.value.amount, one.value.currency ?? "EUR");
    if (one.kind !== "person" || isKnown(one)) return "";
    return [said(one)?.title ?? one.value.title, t("proposals.newPerson")].filter(Boolean).join(", ");
  };
  return (
    <ul className="proposals" aria-label={t("proposals.found")}>
      {shown.map((one) => (
        <li key={`${one.kind}${one.start}`}>
          {isKnown(one) || !REFUSED.includes(one.kind) ? (
            <span className={isKnown(one) ? "chip" : "chip proposed"}>
              <Icon name={isKnown(one) ? "user-round" : (ICONS[one.kind] ?? "link")} /> {namesOf(one)}
            </span>
          ) : (
            <FoundChip
              icon={ICONS[one.kind] ?? "link"}
              name={said(one)?.name ?? namesOf(one)}
              figure={figureOf(one)}
              title={one.kind === "person" ? (said(one)?.title ?? one.value.title ?? "") : null}
              state={said(one)?.accept}
              acceptable={placed && ACCEPTED.includes(one.kind)}
              onDecide={(accept, corrected) =>
                decide(one, accept === null ? null : { kind: one.kind, text: one.text, accept, ...corrected })
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
