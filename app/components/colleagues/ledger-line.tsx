import { bareId } from "~/data/ids.ts";
import type { ColleagueData } from "~/routes/colleagues/colleague.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { shapeOf } from "~/shell/shell-data.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Icon } from "~/ui/icon.tsx";
import { When } from "../signs/when.tsx";

type Line = NonNullable<ColleagueData["ledger"]>["edges"][number]["node"];

const ABOUT_A_DEAL = ["opened-deal", "advanced-deal", "won-deal"];

/** One reason in a sentence, without points; it opens what it came from, while one may still see it. */
export function LedgerLine({ line }: { line: Line }) {
  const t = useT("colleagues");
  const said = useSentence(line);
  const href = hrefOf(line);
  const about = aboutOf(line);
  return (
    <li>
      {line.from ? <Avatar name={line.from.name} shape={shapeOf(line.from.role)} /> : <Icon name="award" />}
      <div>
        {href ? (
          <a href={href}>
            <Rich text={said} />
          </a>
        ) : (
          <Rich text={said} />
        )}
        {line.excerpt && (
          <p className="hint words">
            {ABOUT_A_DEAL.includes(about) && line.accountName ? `${line.accountName} · ` : ""}
            <span dir="auto">{t("ledger.quote", { words: line.excerpt })}</span>
          </p>
        )}
      </div>
      <When at={line.createdAt} className="hint" />
    </li>
  );
}

/** The reason of a line; of one that takes another back, that other's. */
const aboutOf = ({ reason, takenBack }: Line) => (reason === "reversal" ? (takenBack ?? "any") : reason);

/** Who, from what, what became of it and how much it is about: as far as its reader may see each of them. */
function useSentence(line: Line): string {
  const t = useT("colleagues");
  const format = useFormat();
  const about = aboutOf(line);
  const place =
    about === "introduced" ? line.personName : ABOUT_A_DEAL.includes(about) ? line.opportunityName : line.accountName;
  const amount = place && line.amount && line.currency ? format.money(line.amount, line.currency) : "";
  const params = {
    who: line.from?.name ?? t("ledger.someone"),
    words: t(`words.${line.postKind ?? "any"}`),
    place: place ?? "",
    amount,
    what: t(`takenBack.${about}`),
  };
  const sort = ABOUT_A_DEAL.includes(line.reason) && amount ? "Amount" : place ? "" : "Hidden";
  return t(`reason.${line.reason}${sort}`, params);
}

function hrefOf(line: Line): string | null {
  const { postId, opportunityId, personId } = line;
  if (personId) return `/people/${bareId(personId)}`;
  if (opportunityId && ABOUT_A_DEAL.includes(aboutOf(line))) return `/opportunities/${bareId(opportunityId)}`;
  return postId ? `/posts/${bareId(postId)}` : null;
}
