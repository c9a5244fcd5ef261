import { bareId } from "~/data/ids.ts";
import type { WhoAnswer, WhoKnowsData } from "~/routes/network/who-knows.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Ago } from "../signs/when.tsx";
import { Tie } from "../signs/tie.tsx";
import { AskLink } from "./ask-link.tsx";
import { AskPanel, type AskFailure } from "./ask-panel.tsx";
import { firstName, useNames } from "./names.ts";

interface PathResultProps {
  path: WhoAnswer["paths"][number];
  target: string;
  ask: WhoKnowsData["ask"];
  failed: AskFailure;
}

/** Two steps: each leg carries its own strength. */
export function PathResult({ path: { tie, step }, target, ask, failed }: PathResultProps) {
  const t = useT("network");
  const { note, shape } = useNames(tie);
  const colleague = tie.colleague;
  if (!colleague) return null;
  const open = ask?.tieId === tie.id;
  const params = { name: firstName(colleague.name), via: firstName(tie.person.name), person: firstName(target) };
  return (
    <li className={open ? "is-open" : undefined}>
      <Avatar name={colleague.name} size={40} shape={shape} />
      <div>
        <p className="row wrap">
          <span className="name">
            <a href={`/colleagues/${bareId(colleague.id)}`} dir="auto">
              {colleague.name}
            </a>
          </span>{" "}
          <span className="quiet">{note}</span>
        </p>
        <p className="path">
          <Avatar name={colleague.name} size={20} shape={shape} /> {params.name}{" "}
          <span className="leg">{t(`signs:tie.${tie.level}`)}</span>{" "}
          <Avatar name={tie.person.name} size={20} shape="outside" />{" "}
          <a href={`/people/${bareId(tie.person.id)}`} dir="auto">
            {tie.person.name}
          </a>{" "}
          <span className="leg">{t(`step.${step.how}`)}</span> <Avatar name={target} size={20} shape="outside" />{" "}
          {target}
        </p>
        <p>
          {t(`path.${step.how}`, { ...params, account: step.accountName, count: step.together })}{" "}
          {tie.lastAt && (
            <>
              {t("path.lastSpoke", params)} <Ago at={tie.lastAt} />.
            </>
          )}
        </p>
      </div>
      <Tie strength={tie.level} />
      {tie.isViewer ? (
        <span className="quiet t12">{t("you")}</span>
      ) : (
        <AskLink tieId={tie.id} open={open}>
          {t("ask", params)}
        </AskLink>
      )}
      {open && ask && (
        <AskPanel
          ask={ask}
          connector={colleague}
          handle={null}
          via={params.via}
          title={t("panel.through", params)}
          failed={failed}
        />
      )}
    </li>
  );
}
