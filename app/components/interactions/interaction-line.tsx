import type { ReactNode } from "react";
import { bareId } from "~/data/ids.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { When } from "../signs/when.tsx";
import { channelIcon } from "./channel-look.ts";

export interface LineEntry {
  how: string;
  text: string;
  body?: string;
  at: string;
  colleagues: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string }[];
}

interface InteractionLineProps {
  entry: LineEntry;
  /** Said where the page is not the account's own. */
  account?: { id: string; name: string };
  children?: ReactNode;
}

/** One touch: its channel, what it was about, who was there, and when. */
export function InteractionLine({ entry, account, children }: InteractionLineProps) {
  const t = useT("interactions");
  const format = useFormat();
  const us = entry.colleagues.map(({ name }) => name);
  return (
    <li>
      <div className="row wrap">
        <span className="state soft">
          <Icon name={channelIcon(entry.how)} /> {t(`channel.${entry.how || "other"}`)}
        </span>{" "}
        <b dir="auto">{entry.text}</b>
        <span className="push hint">
          <When at={entry.at} />
        </span>
      </div>
      {entry.body && (
        <p className="soft" dir="auto">
          {entry.body}
        </p>
      )}
      <p className="hint dot-sep">
        {us.length > 0 && <span>{format.list(us)}</span>}
        {entry.people.length > 0 && (
          <span>
            {t("with")}{" "}
            {entry.people.map((person, index) => (
              <span key={person.id}>
                {index > 0 && ", "}
                <a href={`/people/${bareId(person.id)}`} dir="auto">
                  {person.name}
                </a>
              </span>
            ))}
          </span>
        )}
        {account && (
          <a href={`/accounts/${bareId(account.id)}/timeline`} dir="auto">
            {account.name}
          </a>
        )}
        {children}
      </p>
    </li>
  );
}
