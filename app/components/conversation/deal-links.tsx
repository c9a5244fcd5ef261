import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { PostDeals } from "~/routes/conversation/deals.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { choicesOf } from "./deal-choices.ts";
import { DealLink } from "./deal-link.tsx";

/** Above so many, one searches instead of reading. */
const HANDFUL = 6;
const PAUSE_MS = 120;

/** The deals a post is about, and the open ones of its account: each linked or let go by one press. */
export function DealLinks({ initial }: { initial: PostDeals }) {
  const t = useT("conversation");
  const found = useFetcher<PostDeals>();
  const data = found.data ?? initial;
  const { post } = data;
  const self = `/posts/${bareId(post.id)}`;
  // What was linked when one came stays in its place when it is let go, so that one can take that back.
  const [linkedFirst] = useState(initial.post.opportunities);
  const choices = choicesOf(data, linkedFirst);
  const searchable = Boolean(initial.named) || initial.deals.totalCount > HANDFUL;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(named: string) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => found.load(`${self}/deals?q=${encodeURIComponent(named)}`), PAUSE_MS);
  }

  return (
    <div className="deal-links">
      {searchable && (
        <form method="get" action={`${self}/deals`} role="search" onSubmit={(event) => event.preventDefault()}>
          <Field label={t("deals.search")}>
            <Input
              name="q"
              type="search"
              autoComplete="off"
              maxLength={200}
              defaultValue={initial.named}
              onChange={(event) => search(event.target.value)}
            />
          </Field>
        </form>
      )}
      {choices.length === 0 ? (
        <p className="hint">{t(data.named ? "deals.noneNamed" : "deals.none", { name: post.accountName ?? "" })}</p>
      ) : (
        <ul className="lines">
          {choices.map((deal) => (
            <DealLink key={deal.id} deal={deal} action={`${self}/act`} />
          ))}
        </ul>
      )}
      {data.deals.totalCount > data.deals.edges.length && (
        <p className="hint">{t("deals.more", { count: data.deals.totalCount - data.deals.edges.length })}</p>
      )}
      <p className="gap">
        <a
          className="link soft"
          href={`/opportunities/new?account=${bareId(post.accountId ?? "")}&post=${bareId(post.id)}`}
        >
          {t("deals.new")}
        </a>
      </p>
    </div>
  );
}
