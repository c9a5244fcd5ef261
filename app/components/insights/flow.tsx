import type { InsightsQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { BarList } from "./bar-list.tsx";
import { Chart, Numbers } from "./numbers.tsx";

type Insights = InsightsQuery["insights"];

/** Where information comes from, and what became of it: no channel is worth less for being what it is. */
export function ChannelCharts({ channels, days }: { channels: NonNullable<Insights["channels"]>; days: number }) {
  const t = useT("insights");
  const format = useFormat();
  const posts = channels.reduce((sum, one) => sum + one.posts, 0);
  const said = channels.filter(({ channel }) => channel !== "unsaid");
  const word = (channel: string) => t(`channel.${channel}`);
  const top = said[0];
  const used = [...said].filter((one) => one.posts >= 10).sort((a, b) => b.used / b.posts - a.used / a.posts);
  const share = (n: number, of: number) => (of > 0 ? format.percent(n / of) : "–");
  return (
    <div className="charts">
      <Chart
        id="channels"
        title={t("channels.title")}
        more={t("channels.posts", { count: posts })}
        lede={
          top
            ? t("channels.lede", { channel: word(top.channel), share: share(top.posts, posts), days })
            : t("channels.none")
        }
        none={posts === 0 && t("channels.noPosts", { count: days })}
      >
        <BarList
          bars={channels.map(({ channel, posts: n }) => ({
            key: channel,
            label: word(channel),
            value: n,
            figure: format.number(n),
            look: channel === "unsaid" ? "b-2" : "b-1",
          }))}
        />
        <Numbers
          heads={[
            t("channels.channel"),
            t("channels.postsHead"),
            t("channels.firstHand"),
            t("channels.confirmed"),
            t("channels.disputed"),
            t("channels.used"),
          ]}
          rows={channels.map((one) => [
            word(one.channel),
            one.posts,
            one.firstHand,
            one.confirmed,
            one.disputed,
            one.used,
          ])}
        />
      </Chart>
      <Chart
        id="used"
        title={t("used.title")}
        more={t("used.note")}
        lede={used[0] && t("used.lede", { channel: word(used[0].channel), share: share(used[0].used, used[0].posts) })}
        none={used.length === 0 && t("used.none")}
      >
        <BarList
          most={1}
          bars={used.map((one) => ({
            key: one.channel,
            label: word(one.channel),
            value: one.used / one.posts,
            figure: share(one.used, one.posts),
          }))}
        />
      </Chart>
    </div>
  );
}

/** How many take part, week by week, and which departments. */
export function AdoptionCharts({ insights }: { insights: Insights }) {
  const t = useT("insights");
  const format = useFormat();
  const weeks = insights.adoption ?? [];
  const whole = weeks.slice(0, -1);
  const members = insights.colleagueCount ?? 0;
  const average =
    whole.length > 0 ? Math.round(whole.reduce((sum, { contributors }) => sum + contributors, 0) / whole.length) : 0;
  const top = Math.max(1, ...weeks.map(({ contributors }) => contributors));
  const step = 94 / Math.max(1, weeks.length);
  const y = (n: number) => 190 - (165 * n) / top;
  return (
    <div className="charts">
      <Chart
        id="weeks"
        title={t("adoption.title")}
        more={t("adoption.weeks")}
        lede={t("adoption.lede", { average, count: members })}
        none={weeks.every(({ contributors }) => contributors === 0) && t("adoption.none")}
      >
        <svg height="220" role="img" aria-label={t("adoption.lede", { average, count: members })}>
          <line className="grid" x1="0" x2="100%" y1={y(top)} y2={y(top)} />
          <text className="t-quiet" x="0" y={y(top) - 5}>
            {format.number(top)}
          </text>
          <line className="base" x1="0" x2="100%" y1="190.5" y2="190.5" />
          {weeks.map(({ week, contributors }, index) => (
            <g key={week}>
              <rect
                className={index === weeks.length - 1 ? "c3" : "c1"}
                x={`${4 + index * step}%`}
                width={`${step * 0.6}%`}
                y={y(contributors)}
                height={190 - y(contributors)}
              />
              {index % 3 === 0 && (
                <text x={`${4 + index * step}%`} y="210">
                  {format.day(week)}
                </text>
              )}
            </g>
          ))}
        </svg>
        <p className="hint after">{t("adoption.thisWeek")}</p>
        <Numbers
          heads={[t("adoption.week"), t("adoption.contributors"), t("channels.postsHead"), t("adoption.comments")]}
          rows={weeks.map(({ week, contributors, posts, comments }) => [
            format.day(week),
            contributors,
            posts,
            comments,
          ])}
        />
      </Chart>
      <Contributing departments={insights.contributing ?? []} />
    </div>
  );
}

export function Contributing({ departments }: { departments: NonNullable<Insights["contributing"]> }) {
  const t = useT("insights");
  return (
    <Chart
      id="contributing"
      title={t("contributing.title")}
      more={t("contributing.month")}
      none={departments.length === 0 && t("contributing.none")}
    >
      <BarList
        most={1}
        bars={departments.map(({ department, active, members }) => ({
          key: department,
          label: department,
          value: active / members,
          figure: t("contributing.of", { active, count: members }),
        }))}
      />
      <p className="hint after">{t("contributing.note")}</p>
    </Chart>
  );
}
