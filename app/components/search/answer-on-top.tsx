import { bareId } from "~/data/ids.ts";
import type { OwnAnswer } from "~/routes/search/search-answer.server.ts";
import { useT } from "~/shell/locale/context.tsx";
import { useNow } from "~/shell/locale/use-now.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { State } from "~/ui/badge.tsx";
import { firstName, useNames } from "../network/names.ts";
import { TieWords } from "../network/tie-words.tsx";
import { Tie } from "../signs/tie.tsx";
import { ResultRow } from "./result-row.tsx";

/** What answers a question of its own, above the hits for its words; it leads to where the whole answer stands. */
export function AnswerOnTop({ answer }: { answer: OwnAnswer }) {
  const t = useT("search");
  return (
    <section className="reply-top" aria-label={t("answer.label")}>
      {answer.kind === "whoKnows" && <WhoAnswer answer={answer} />}
      {answer.kind === "silentAccounts" && <SilentAnswer answer={answer} />}
      {answer.kind === "unhappy" && (
        <>
          <h2>{t("answer.unhappy")}</h2>
          <ul className="hits">
            {answer.said.map((hit) => (
              <ResultRow key={hit.node.id} hit={hit} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Of<Kind extends OwnAnswer["kind"]> = Extract<OwnAnswer, { kind: Kind }>;
type Knower = Of<"whoKnows">["knowers"]["edges"][number]["node"];

function WhoAnswer({ answer: { subject, total, knowers, asked } }: { answer: Of<"whoKnows"> }) {
  const t = useT("search");
  if (!subject) return null;
  const whole = subject.id ? `${subject.kind}=${bareId(subject.id)}` : `q=${encodeURIComponent(asked)}`;
  return (
    <>
      <h2>
        <a href={`/who-knows?${whole}`}>
          {total > 0
            ? t(`answer.who.${subject.kind}`, { count: total, name: subject.name })
            : t("answer.nobody", { name: subject.name })}
        </a>
      </h2>
      {total > 0 && <p className="hint">{t("network:choose")}</p>}
      <ol className="know">
        {knowers.edges.map(({ node }) => (
          <KnowerLine key={node.best.id} knower={node} whole={whole} />
        ))}
      </ol>
    </>
  );
}

function KnowerLine({ knower: { best, peopleCount }, whole }: { knower: Knower; whole: string }) {
  const t = useT("search");
  const { shown, note, shape } = useNames(best);
  const { colleague, person } = best;
  const asked = best.askId ?? person.doNotContact;
  return (
    <li>
      <Avatar name={colleague?.name ?? "?"} size={32} shape={shape} />
      <div>
        <p>
          <b>{colleague ? <a href={`/colleagues/${bareId(colleague.id)}`}>{shown}</a> : shown}</b>{" "}
          <span className="quiet">{note}</span>
        </p>
        <p className="soft">
          <a href={`/people/${bareId(person.id)}`}>{person.name}</a>
          {peopleCount > 1 && ` ${t("answer.more", { count: peopleCount - 1 })}`}: <TieWords tie={best} />
        </p>
      </div>
      <Tie strength={best.level} />
      {best.isViewer || asked ? (
        <span className="quiet t12">
          {t(best.isViewer ? "network:you" : best.askId ? "network:askedAlready" : "network:doNotContact")}
        </span>
      ) : (
        <a className="btn" href={`/who-knows?${whole}&ask=${best.id}`}>
          {colleague ? t("network:ask", { name: firstName(colleague.name) }) : t("network:askNameless")}
        </a>
      )}
    </li>
  );
}

/** As many as the list of hits should not be pushed down by. */
const FEW = 5;

function SilentAnswer({ answer: { count, accounts } }: { answer: Of<"silentAccounts"> }) {
  const t = useT("insights");
  const now = useNow();
  return (
    <>
      <h2>
        <a href="/insights/coverage">{t("search:answer.silent", { count })}</a>
      </h2>
      {accounts.length === 0 && <p className="hint">{t("silent.none")}</p>}
      <ul className="lines">
        {accounts.slice(0, FEW).map(({ id, name, kind, industry, lastContactAt }) => (
          <li className="row wrap" key={id}>
            <b>
              <a href={`/accounts/${bareId(id)}`}>{name}</a>
            </b>{" "}
            <span className="quiet">{[t(`kind.${kind}`), industry].filter(Boolean).join(", ")}</span>
            <span className="push">
              <State tone="warn" icon="volume-x">
                {t("days", { count: lastContactAt ? Math.floor((now - Date.parse(lastContactAt)) / 86_400_000) : 0 })}
              </State>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
