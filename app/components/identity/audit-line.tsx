import type { ReactNode } from "react";
import { When } from "~/components/signs/when.tsx";
import { stageWord } from "~/components/opportunities/words.ts";
import { bareId } from "~/data/ids.ts";
import type { AuditQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { shapeOf } from "~/shell/shell-data.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Icon } from "~/ui/icon.tsx";

type Entry = AuditQuery["audit"]["edges"][number]["node"];

const linkTo = (href: string | null | undefined) => (words: ReactNode) =>
  href ? (
    <a className="link" href={href}>
      {words}
    </a>
  ) : (
    <b>{words}</b>
  );

/** One sentence of who did what to whom, each a link to what its reader may see. */
export function AuditLine({ entry }: { entry: Entry }) {
  const words = useAuditWords();
  const { actor, user, accountId, createdAt } = entry;
  const tags = {
    who: linkTo(actor && `/colleagues/${bareId(actor.id)}`),
    whom: linkTo(user && `/colleagues/${bareId(user.id)}`),
    account: linkTo(accountId && `/accounts/${bareId(accountId)}`),
  };
  return (
    <li className="row">
      {actor ? <Avatar name={actor.name} size={24} shape={shapeOf(actor.role)} /> : <Icon name="circle-user-round" />}
      <span className="soft">
        <Rich text={words(entry)} tags={tags} />
      </span>
      <span className="push">
        <When at={createdAt} className="quiet t12" />
      </span>
    </li>
  );
}

function useAuditWords(): (entry: Entry) => string {
  const t = useT("identity");
  const stage = (key: string | null | undefined, name: string | null | undefined) =>
    key ? stageWord(t, { key, name: name ?? "" }) : (name ?? "");
  return ({ action, actor, user, accountName, teamOf, email, role, unit, name, before, into, stageKey, intoKey }) => {
    // Names stand in sentences with marks: those of their own would be read as such.
    const plain = (text: string) => text.replaceAll("<", "‹").replaceAll(">", "›");
    const moved = unit && into ? t("audit.movedTo", { into: plain(into) }) : "";
    const sentence = t(`audit.text.${action.replace(".", "-")}`, {
      who: plain(actor?.name ?? t("audit.someone")),
      whom: plain(user?.name ?? t("audit.someone")),
      account: plain(accountName ?? teamOf ?? ""),
      email: plain(email ?? ""),
      role: role ? t(`role.${role}`) : "",
      unit: unit ? t(`audit.unit_${unit}`) : "",
      name: plain(stage(stageKey, name)),
      before: plain(before ?? ""),
      into: plain(stage(intoKey, into)),
    });
    return [sentence, moved].filter(Boolean).join(" ");
  };
}
