import { bareId } from "~/data/ids.ts";
import type { PostCardFragment } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import type { Format } from "~/shell/format.ts";
import { Icon, type IconName } from "~/ui/icon.tsx";
import { ProposalForm } from "./proposal-form.tsx";

const ICONS: Record<string, IconName> = {
  person: "user-round-plus",
  phone: "phone",
  email: "mail",
  account: "building-2",
};

type Proposal = PostCardFragment["proposals"][number];

/** An amount or a date alone is no act: they prefill the opportunity. A role goes with its person. */
const OFFERED = new Set(["person", "phone", "email", "opportunity", "account"]);
/** People and deals are of an account. */
const NEEDS_ACCOUNT = new Set(["person", "phone", "email", "opportunity"]);

/** Structure read in the text. Dashed: we think so. One click says yes, the cross says no; nobody has to. */
export function PostProposals({ post }: { post: PostCardFragment }) {
  const t = useT("conversation");
  const format = useFormat();
  const offered = post.viewerCan.decideProposals
    ? post.proposals.filter(
        (one) =>
          one.status === "proposed" &&
          OFFERED.has(one.kind) &&
          (Boolean(post.accountId) || !NEEDS_ACCOUNT.has(one.kind)),
      )
    : [];
  const refused = post.viewerCan.decideProposals ? post.refused.filter(({ kind }) => OFFERED.has(kind)) : [];
  if (offered.length === 0 && refused.length === 0) return null;
  const id = bareId(post.id);
  return (
    <div className="proposals in-post">
      {/* A named group would be told with each of many posts. */}
      <span className="hidden">{t("proposals.label")}</span>
      {offered.map((one) => (
        <ProposalForm key={one.id} postId={id} proposal={one} icon={ICONS[one.kind] ?? "plus"}>
          {one.kind === "opportunity" && post.accountId ? (
            <a className="find-words" href={`/opportunities/new?account=${bareId(post.accountId)}&post=${id}`}>
              <Icon name="columns-3" />{" "}
              <span>
                {t("proposals.opportunity")} <span className="num">{figureOf(one, format)}</span>
              </span>
            </a>
          ) : null}
        </ProposalForm>
      ))}
      {refused.length > 0 && (
        <details className="refused">
          <summary className="btn btn-small btn-plain">
            {t("proposals.refusedCount", { count: refused.length })}
          </summary>
          {refused.map((one) => (
            <form
              key={one.id}
              className="find no"
              method="post"
              action={`/posts/${id}/act`}
              data-enhance=""
              data-key={`proposal-${bareId(one.id)}`}
            >
              <input type="hidden" name="proposal" value={bareId(one.id)} />
              <span className="name">{one.text}</span>
              <button name="intent" value="restore" aria-label={t("proposals.bringBackNamed", { name: one.text })}>
                {t("proposals.bringBack")}
              </button>
            </form>
          ))}
        </details>
      )}
    </div>
  );
}

function figureOf(proposal: Proposal, format: Format): string {
  const value = proposal.value as { amount?: number; currency?: string; expectedClose?: string };
  const parts = [
    value.amount === undefined ? null : format.money(value.amount, value.currency ?? "EUR"),
    value.expectedClose ? format.month(value.expectedClose) : null,
  ];
  return parts.filter(Boolean).join(" · ");
}
