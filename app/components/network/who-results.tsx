import { bareId } from "~/data/ids.ts";
import type { Knower, WhoAnswer, WhoKnowsData } from "~/routes/network/who-knows.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { Tie } from "../signs/tie.tsx";
import { AskLink } from "./ask-link.tsx";
import { AskPanel, type AskFailure } from "./ask-panel.tsx";
import { firstName, useNames } from "./names.ts";
import { PathResult } from "./path-result.tsx";
import { TieWords } from "./tie-words.tsx";

interface WhoResultsProps {
  answer: WhoAnswer;
  ask: WhoKnowsData["ask"];
  failed: AskFailure;
}

/** Colleagues, closest first; the ask opens beside its evidence, not over it: one writes with the reason in sight. */
export function WhoResults({ answer, ask, failed }: WhoResultsProps) {
  const t = useT("network");
  const { edges, pageInfo } = answer.knowers;
  if (!answer.subject) return null;
  const { name, kind, id } = answer.subject;
  if (edges.length === 0 && answer.paths.length === 0) {
    return (
      <EmptyState title={t("empty.title", { name })} detail={t("empty.detail")} example={t("empty.example")}>
        {kind === "person" && id && (
          <a className="btn" href={`/people/${bareId(id)}#claim`}>
            {t("empty.claim", { name })}
          </a>
        )}
      </EmptyState>
    );
  }
  return (
    <section className="section" aria-label={t("resultsLabel", { name })}>
      <ol className="results">
        {edges.map(({ node }) => (
          <KnowerResult key={node.best.id} knower={node} about={kind} ask={ask} failed={failed} />
        ))}
        {answer.paths.map((path) => (
          <PathResult key={`path-${path.tie.id}`} path={path} target={name} ask={ask} failed={failed} />
        ))}
      </ol>
      <p className="hint">{t("choose")}</p>
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("common:showMore")}</ShowMore>
    </section>
  );
}

function KnowerResult({
  knower,
  about,
  ask,
  failed,
}: {
  knower: Knower;
  about: string;
  ask: WhoKnowsData["ask"];
  failed: AskFailure;
}) {
  const t = useT("network");
  const { best: tie, peopleCount, ties } = knower;
  const { shown, note, shape } = useNames(tie);
  const open = ask?.tieId === tie.id;
  const others = ties.filter(({ person }) => person.id !== tie.person.id).map(({ person }) => person.name);
  return (
    <li className={open ? "is-open" : undefined} id={`tie-${tie.id}`}>
      <Avatar name={tie.colleague?.name ?? "?"} size={40} shape={shape} />
      <div>
        <p className="row wrap">
          <span className="name">
            {tie.colleague ? <a href={`/colleagues/${bareId(tie.colleague.id)}`}>{shown}</a> : shown}
          </span>{" "}
          <span className="quiet">{note}</span>
        </p>
        <p>
          {about !== "person" && (
            <>
              {t("knows")}{" "}
              <a href={`/people/${bareId(tie.person.id)}`} dir="auto">
                {tie.person.name}
              </a>
              {peopleCount > 1 &&
                ` ${t("knowsMore", { count: peopleCount - 1, names: others.slice(0, 2).join(", ") })}`}
              :{" "}
            </>
          )}
          <TieWords tie={tie} />{" "}
          {tie.postId && (
            <a className="provenance" href={`/posts/${bareId(tie.postId)}`}>
              {t("evidence.post")}
            </a>
          )}
        </p>
      </div>
      <Tie strength={tie.level} />
      {tie.isViewer ? (
        <span className="quiet t12">{t("you")}</span>
      ) : tie.askId ? (
        <span className="state soft">{t("askedAlready")}</span>
      ) : tie.person.doNotContact ? (
        <span className="quiet t12">{t("doNotContact")}</span>
      ) : (
        <AskLink tieId={tie.id} open={open}>
          {tie.colleague ? t("ask", { name: firstName(tie.colleague.name) }) : t("askNameless")}
        </AskLink>
      )}
      {open && ask && (
        <AskPanel
          ask={ask}
          connector={tie.colleague ?? null}
          handle={tie.handle ?? null}
          title={t("panel.title", {
            name: tie.colleague ? firstName(tie.colleague.name) : t("panel.someone"),
            person: tie.person.name,
          })}
          failed={failed}
        />
      )}
    </li>
  );
}
