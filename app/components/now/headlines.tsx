import { bareId } from "~/data/ids.ts";
import type { NowQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { signalLook } from "../accounts/signal-look.ts";
import { When } from "../signs/when.tsx";

type Signal = NonNullable<NowQuery["signals"]>["edges"][number]["node"];

/** The three latest things that changed the chances or the mood. */
export function Headlines({ signals }: { signals: readonly Signal[] }) {
  const t = useT("accounts");
  return (
    <ul className="headlines" aria-label={t("conversation:now.headlines")}>
      {signals.map((signal) => {
        const { icon, tone } = signalLook(signal.kind);
        const href = signal.postId
          ? `/posts/${bareId(signal.postId)}`
          : signal.account
            ? `/accounts/${bareId(signal.account.id)}`
            : "/";
        return (
          <li key={signal.id}>
            <span className={`state ${tone}`}>
              <Icon name={icon} /> {t(`signal.${signal.kind}`)}
            </span>
            <b>
              <a href={href} dir="auto">
                {signal.text}
              </a>
            </b>
            <p className="where">
              {signal.account?.name} · <When at={signal.occurredAt} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
