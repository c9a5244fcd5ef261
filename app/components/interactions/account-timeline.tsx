import { INTERACTION_CHANNELS } from "../../../domain/interactions/interaction-input.ts";
import { bareId } from "~/data/ids.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Icon } from "~/ui/icon.tsx";
import type { ReactNode } from "react";
import { stageWord } from "../opportunities/words.ts";
import { When } from "../signs/when.tsx";
import { channelIcon } from "./channel-look.ts";
import { InteractionLine, type LineEntry } from "./interaction-line.tsx";

interface Entry extends LineEntry {
  kind: string;
  id: string;
  actor?: { id: string; name: string } | null | undefined;
  opportunityId?: string | null | undefined;
  opportunityName?: string | null | undefined;
}

interface AccountTimelineProps {
  entries: readonly Entry[];
  channel: string | null;
  here: string;
  name: string;
  /** At the end of the bar of channels: what adds a line. */
  act?: ReactNode;
}

/** All channels on one line: touches, first-hand posts and deals that moved, month by month. */
export function AccountTimeline({ entries, channel, here, name, act }: AccountTimelineProps) {
  const t = useT("interactions");
  const format = useFormat();
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = format.isoDay(entry.at).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return (
    <>
      <div className="bar-act">
        <nav className="feed-bar" aria-label={t("show")}>
          {[null, ...INTERACTION_CHANNELS].map((one) => (
            <a
              key={one ?? "all"}
              className="btn btn-small btn-plain"
              href={one ? `${here}?channel=${one}` : here}
              data-keep-scroll=""
              aria-current={one === channel ? "true" : undefined}
            >
              {one ? t(`channel.${one}`) : t("common:all")}
            </a>
          ))}
        </nav>
        {act}
      </div>
      {entries.length === 0 && (
        <EmptyState
          title={t(channel ? "empty.channelTitle" : "empty.title", { name })}
          detail={t("empty.detail")}
          example={t("empty.example")}
        />
      )}
      {[...months].map(([month, within]) => (
        <section className="section" key={month} aria-labelledby={`month-${month}`}>
          <div className="section-head">
            <h2 id={`month-${month}`}>{format.monthLong(`${month}-01`)}</h2>
          </div>
          <ul className="lines">
            {within.map((entry) => (
              <Line key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ entry }: { entry: Entry }) {
  const t = useT("interactions");
  const deal = entry.opportunityId && (
    <a href={`/opportunities/${bareId(entry.opportunityId)}`} dir="auto">
      {entry.opportunityName}
    </a>
  );
  if (entry.kind === "interaction")
    return <InteractionLine entry={entry}>{deal && <span>{deal}</span>}</InteractionLine>;
  const post = entry.kind === "post";
  return (
    <li>
      <div className="row wrap">
        <span className="state soft">
          <Icon name={post ? "pencil-line" : channelIcon(entry.how)} /> {t(post ? "post" : `deal.${entry.how}`)}
        </span>{" "}
        {deal}
        {entry.kind === "deal" && entry.text && (
          <b>{t("deal.to", { stage: stageWord(t, { key: entry.text, name: "" }) })}</b>
        )}
        <span className="push hint">
          <When at={entry.at} />
        </span>
      </div>
      {post && (
        <p className="soft">
          <a href={`/posts/${bareId(entry.id)}`} dir="auto">
            {entry.text}
          </a>
        </p>
      )}
      {entry.actor && (
        <p className="hint" dir="auto">
          {entry.actor.name}
        </p>
      )}
    </li>
  );
}
