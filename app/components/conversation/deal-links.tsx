import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { PostDeals } from "~/routes/conversation/deals.tsx";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import { useFormFailure } from "~/shell/failure.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Input } from "~/ui/input.tsx";
import { stageWord } from "../opportunities/words.ts";
import { choicesOf, type DealChoice } from "./deal-choices.ts";

/** Above so many, one searches instead of reading. */
const HANDFUL = 6;
const PAUSE_MS = 120;

/** The deals a post is about, and the open ones of its account: each linked or let go by one press. */
export function DealLinks({ initial }: { initial: PostDeals }) {
  const t = useT("conversation");
  const found = useFetcher<PostDeals>();
  const act = useFetcher<ActResult>();
  const { message } = useFormFailure(act.state === "idle" ? act.data : undefined);
  const data = found.data ?? initial;
  const { post } = data;
  const self = `/posts/${bareId(post.id)}`;
  // What was linked when one came stays in its place when it is let go, so that one can take that back.
  const [linkedFirst] = useState(initial.post.opportunities);
  const choices = choicesOf(data, linkedFirst);
  const [said, setSaid] = useState("");
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
        <p className="hint">{t(data.named ? "deals.noneNamed" : "deals.none", { name: post.accountName })}</p>
      ) : (
        <ul className="lines">
          {choices.map((deal) => (
            <li key={deal.id}>
              <About deal={deal} />
              <act.Form
                method="post"
                action={`${self}/act`}
                onSubmit={() => setSaid(t(deal.linked ? "deals.unlinked" : "deals.linked", { name: deal.name }))}
              >
                <input type="hidden" name="deal" value={bareId(deal.id)} />
                <Button
                  small
                  type="submit"
                  name="intent"
                  value={deal.linked ? "unlink-deal" : "link-deal"}
                  icon={deal.linked ? "unlink" : "link"}
                  aria-label={t(deal.linked ? "deals.unlinkWhat" : "deals.linkWhat", { name: deal.name })}
                  busy={act.state !== "idle" && act.formData?.get("deal") === bareId(deal.id)}
                >
                  {t(deal.linked ? "deals.unlink" : "deals.link")}
                </Button>
              </act.Form>
            </li>
          ))}
        </ul>
      )}
      {data.deals.totalCount > data.deals.edges.length && (
        <p className="hint">{t("deals.more", { count: data.deals.totalCount - data.deals.edges.length })}</p>
      )}
      {message && (
        <p className="error" role="alert">
          <Icon name="circle-alert" /> {message}
        </p>
      )}
      <span className="hidden" role="status">
        {act.state === "idle" && act.data?.ok ? said : ""}
      </span>
      <p className="gap">
        <a className="link soft" href={`/opportunities/new?account=${bareId(post.accountId)}&post=${bareId(post.id)}`}>
          {t("deals.new")}
        </a>
      </p>
    </div>
  );
}

function About({ deal }: { deal: DealChoice }) {
  const t = useT("conversation");
  const format = useFormat();
  const facts = [
    deal.stage && stageWord(t, deal.stage),
    typeof deal.amount === "number" ? format.money(deal.amount, deal.currency) : null,
    deal.dealTeamOnly ? t("deals.teamOnly") : null,
  ].filter(Boolean);
  return (
    <div className="deal-choice">
      <a href={`/opportunities/${bareId(deal.id)}`}>{deal.name}</a>
      {deal.linked && (
        <span className="state is-good">
          <Icon name="check" /> {t("deals.isLinked")}
        </span>
      )}
      {facts.length > 0 && <span className="quiet num">{facts.join(" · ")}</span>}
    </div>
  );
}
