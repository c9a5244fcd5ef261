import { Kind } from "~/components/signs/kind.tsx";
import { When } from "~/components/signs/when.tsx";
import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { shapeOf } from "~/shell/shell-data.ts";
import { Avatar, type FaceSize } from "~/ui/avatar.tsx";

type Given = NonNullable<OpportunityQuery["opportunity"]>["contributions"][number];

const SHOWN = 6;
const kinds: Partial<Record<string, true>> = { tip: true, idea: true, information: true, question: true, risk: true };

/** Each in their own words, who gave most first; the rest behind a disclosure. */
export function WhoGaveWhat({ given }: { given: readonly Given[] }) {
  const t = useT("opportunities");
  if (given.length === 0) return <p className="hint after">{t("gave.none")}</p>;
  const most = given[0]!.acts;
  const rest = given.slice(SHOWN);
  return (
    <>
      <ul className="lines">
        {given.slice(0, SHOWN).map((one) => (
          <GivenLine key={one.user.id} given={one} most={most} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="more-lines">
          <summary className="link soft">{t("gave.more", { count: rest.length })}</summary>
          <ul className="lines">
            {rest.map((one) => (
              <GivenLine key={one.user.id} given={one} most={most} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function GivenLine({ given, most }: { given: Given; most: number }) {
  const t = useT("opportunities");
  const format = useFormat();
  const { user, quote } = given;
  return (
    <li className="gave">
      <Avatar name={user.name} shape={shapeOf(user.role)} size={sizeOf(given.acts / most)} />
      <div>
        <div className="row wrap">
          <b>
            <a href={`/colleagues/${bareId(user.id)}`} dir="auto">
              {user.name}
            </a>
          </b>{" "}
          <span className="quiet">{user.department || t("guest")}</span>{" "}
          {quote && kinds[quote.kind] && <Kind kind={quote.kind as "tip"} />}
          <span className="push hint num">{t("acts", { count: given.acts })}</span>
        </div>
        {quote ? (
          <blockquote>
            {t("quoted", { text: quote.excerpt })}{" "}
            <a className="provenance" href={`/posts/${bareId(quote.postId)}`}>
              <When at={quote.at} />
            </a>
          </blockquote>
        ) : (
          <p className="soft">
            {format.list(given.counts.map(({ sort, count }) => t(`count.${sort}`, { count })))}{" "}
            <span className="hint">
              <When at={given.lastAt} />
            </span>
          </p>
        )}
        <Why given={given} />
      </div>
    </li>
  );
}

/** Why it counted: the origin, an introduction, an accepted answer, peers who confirmed. */
function Why({ given }: { given: Given }) {
  const t = useT("opportunities");
  const format = useFormat();
  const reasons = [
    given.opened && t("gave.opened"),
    given.introduced.length > 0 &&
      t("gave.introduced", { list: format.list(given.introduced.map(({ name }) => name)) }),
    given.quote?.answered && t("gave.answered"),
    given.quote && given.quote.confirmed > 0 && t("gave.confirmed", { count: given.quote.confirmed }),
  ].filter((reason): reason is string => Boolean(reason));
  return reasons.length > 0 ? <p className="hint">{reasons.join(", ")}</p> : null;
}

/** Size says how much they gave, against the most anyone gave to this deal. */
function sizeOf(share: number): FaceSize {
  if (share > 0.8) return 40;
  if (share > 0.5) return 36;
  return share > 0.3 ? 32 : share > 0.15 ? 28 : 24;
}
