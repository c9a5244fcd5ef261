import type { ReactNode } from "react";
import { bareId } from "~/data/ids.ts";
import type { SearchResultFragment } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Icon } from "~/ui/icon.tsx";
import { PostValue } from "../conversation/post-card.tsx";
import { Kind } from "../signs/kind.tsx";
import { When } from "../signs/when.tsx";
import { resultAddress } from "./result-address.ts";
import { TextParts } from "./text-parts.tsx";

/** One hit: who or what, where it belongs, and the words that answer. */
export function ResultRow({ hit, accountId }: { hit: SearchResultFragment; accountId?: string | undefined }) {
  const t = useT("search");
  const href = resultAddress(hit.node);
  const written = hit.kind === "post" || hit.kind === "comment";
  const ageing = hit.node.__typename === "Post" && hit.node.value?.ageing;
  const account = hit.account && hit.account.id !== accountId && (
    <a className="soft" href={`/accounts/${bareId(hit.account.id)}`}>
      {hit.account.name}
    </a>
  );
  return (
    <li className={classNames("result", !written && "is-thing", ageing && "is-ageing")}>
      <Sign hit={hit} />
      <div>
        <p className="result-head">
          <a className="who" href={href}>
            {written ? (hit.author?.name ?? "") : <TextParts parts={hit.title} />}
          </a>
          {!written && account}
          {written && hit.author && <span className="quiet">{hit.author.department}</span>}
          {hit.node.__typename === "Post" ? (
            <Kind kind={hit.node.postKind} />
          ) : (
            <span className={classNames("quiet", !written && "hide-phone")}>{t(`one.${hit.kind}`)}</span>
          )}
          <span className="end">
            {hit.node.__typename === "Opportunity" && hit.node.amount != null && (
              <Amount amount={hit.node.amount} currency={hit.node.currency} />
            )}
            {written && <When at={hit.happenedAt} />}
            {hit.node.__typename === "Post" && hit.node.value && <PostValue meter={hit.node.value.meter} />}
          </span>
        </p>
        {hit.excerpt.length > 0 && (
          <p className="result-text">
            {written ? (
              <a href={href} tabIndex={-1}>
                <TextParts parts={hit.excerpt} />
              </a>
            ) : (
              <TextParts parts={hit.excerpt} />
            )}
          </p>
        )}
        {written && account && <p className="where">{account}</p>}
      </div>
    </li>
  );
}

function Sign({ hit }: { hit: SearchResultFragment }): ReactNode {
  const name = hit.title.map((part) => part.text).join("");
  switch (hit.kind) {
    case "account":
      return <Icon name="building-2" />;
    case "opportunity":
      return <Icon name="columns-3" />;
    case "person":
      return <Avatar name={name} shape="outside" size={32} />;
    case "colleague":
      return <Avatar name={name} size={32} />;
    default:
      return (
        hit.author && (
          <Avatar name={hit.author.name} size={32} shape={hit.author.role === "influencer" ? "guest" : "colleague"} />
        )
      );
  }
}

function Amount({ amount, currency }: { amount: number; currency: string }) {
  return <span className="num">{useFormat().money(amount, currency)}</span>;
}
