import type { CSSProperties } from "react";
import type { HelpSort, OpportunityQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { useNow } from "~/shell/locale/use-now.ts";
import { Icon, Shape, type IconName } from "~/ui/icon.tsx";
import { firstName } from "./words.ts";

type Deal = NonNullable<OpportunityQuery["opportunity"]>;

const WEEK = 7 * 86_400_000;
/** Weeks that the words above one of them take up. */
const ROOM = 7;
const shapes: Partial<Record<HelpSort, string>> = {
  tips: "tip",
  information: "information",
  ideas: "idea",
  answers: "question",
};
const icons: Partial<Record<HelpSort, IconName>> = { meetings: "phone", introductions: "users" };

/** One row a sort of help, one cell a week, darker means more; the words above mark what turned the deal. */
export function HelpMatrix({ deal }: { deal: Deal }) {
  const t = useT("opportunities");
  const format = useFormat();
  const monday = mondayOf(useNow());
  const weeks = deal.activityByWeek[0]?.weeks.length ?? 26;
  const label = t("matrix.label", {
    list: format.list(deal.activityByWeek.map(({ sort, total }) => `${t(`sort.${sort}`)} ${total}`)),
  });
  return (
    <div className="matrix" role="img" aria-label={label}>
      <span className="label" />
      <Moments deal={deal} monday={monday} weeks={weeks} />
      <span />
      {deal.activityByWeek.map((line) => (
        <Line key={line.sort} line={line} />
      ))}
      <span />
      <Axis monday={monday} weeks={weeks} />
      <span />
    </div>
  );
}

function Line({ line }: { line: Deal["activityByWeek"][number] }) {
  const t = useT("opportunities");
  const shape = shapes[line.sort];
  const icon = icons[line.sort];
  return (
    <>
      <span className={shape ? `label k-${shape}-mark` : "label"}>
        {shape && <Shape name={shape} className={`k-${shape} mark`} />}
        {icon && <Icon name={icon} />}
        <span>{t(`sort.${line.sort}`)}</span>
      </span>
      <div className="weeks" aria-hidden="true">
        {line.weeks.map((n, week) => (
          <i key={week} className={n > 0 ? `n${Math.min(3, n)}` : undefined} />
        ))}
      </div>
      <span className="total">{line.total}</span>
    </>
  );
}

/** The months under the weeks, each where its first Monday stands; the last cell is this week. */
function Axis({ monday, weeks }: { monday: number; weeks: number }) {
  const t = useT("opportunities");
  const format = useFormat();
  const starts = Array.from({ length: weeks }, (_, week) => new Date(monday - (weeks - 1 - week) * WEEK));
  const first = starts[0]!;
  const marks = starts.flatMap((start, week) => {
    const changed = week > 0 && start.getUTCMonth() !== starts[week - 1]!.getUTCMonth();
    // The first words need room, and so does "this week".
    return changed && week > 3 && week < weeks - 4 ? [{ week, start }] : [];
  });
  return (
    <div className="axis">
      <span style={{ gridColumn: 1 }}>{format.day(iso(first))}</span>
      {marks.map(({ week, start }) => (
        <span key={week} style={{ gridColumn: week + 1 }}>
          {format.month(iso(start)).split(" ")[0]}
        </span>
      ))}
      <span className="today">{t("matrix.thisWeek")}</span>
    </div>
  );
}

/** At most three: the post it came from, the first introduction, and the words that were thanked most. */
function Moments({ deal, monday, weeks }: { deal: Deal; monday: number; weeks: number }) {
  const t = useT("opportunities");
  const thanked = [...deal.contributions].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  const opener = deal.contributions.find(({ opened }) => opened);
  const found = [
    opener && { at: opener.firstAt, text: t("matrix.opened", { name: firstName(opener.user.name) }) },
    thanked?.quote &&
      scoreOf(thanked) > 0 &&
      thanked !== opener && {
        at: thanked.quote.at,
        text: t(`matrix.by.${thanked.quote.kind}`, { name: firstName(thanked.user.name) }),
      },
  ].flatMap((moment) => {
    if (!moment) return [];
    const week = weeks - 1 - Math.round((monday - mondayOf(Date.parse(moment.at))) / WEEK);
    return week < 0 ? [] : [{ week, text: moment.text }];
  });
  // What the second says would stand over the first.
  const apart = found.filter(({ week }, place) => place === 0 || Math.abs(week - found[0]!.week) >= ROOM);
  return (
    <div className="moments">
      {apart.map(({ week, text }) => {
        const late = week > weeks * 0.7;
        const style: CSSProperties = late
          ? { right: `${(100 * (weeks - 1 - week)) / weeks}%` }
          : { left: `${(100 * week) / weeks}%` };
        return (
          <span key={text} className={late ? "ends" : undefined} style={style}>
            {text}
          </span>
        );
      })}
    </div>
  );
}

const scoreOf = ({ quote }: Deal["contributions"][number]) => (quote ? quote.thanks + quote.confirmed : 0);
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The Monday of a moment's week, in UTC as the weeks are counted. */
function mondayOf(ms: number): number {
  const day = Math.floor(ms / 86_400_000);
  return (day - ((day + 3) % 7)) * 86_400_000;
}
