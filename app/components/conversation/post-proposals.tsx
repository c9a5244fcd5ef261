import { bareId } from "~/data/ids.ts";
import type { PostCardFragment } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import type { Format } from "~/shell/format.ts";
import { Icon, type IconName } from "~/ui/icon.tsx";

const ICONS: Record<string, IconName> = {
  person: "user-round-plus",
  phone: "phone",
  email: "mail",
  amount: "columns-3",
  date: "calendar",
  role: "briefcase",
  opportunity: "columns-3",
};

type Proposal = PostCardFragment["proposals"][number];

/** An amount or a date alone is no act: they prefill the opportunity. A role goes with its person. */
const OFFERED = new Set(["person", "phone", "email", "opportunity"]);

/** Structure read in the text. Dashed: we think so. One click says yes; nobody has to. */
export function PostProposals({ post }: { post: PostCardFragment }) {
  const t = useT("conversation");
  const format = useFormat();
  const offered = post.viewerCan.decideProposals
    ? post.proposals.filter((one) => one.status === "proposed" && OFFERED.has(one.kind))
    : [];
  if (offered.length === 0) return null;
  const id = bareId(post.id);
  return (
    <form
      className="proposals in-post"
      method="post"
      action={`/posts/${id}/act`}
      data-enhance=""
      data-key={`proposals-${id}`}
    >
      <input type="hidden" name="intent" value="accept" />
      {/* A named form would be a landmark, and a page has many of these. */}
      <span className="hidden">{t("proposals.label")}</span>
      {offered.map((one) =>
        one.kind === "opportunity" ? (
          <a
            key={one.id}
            className="chip proposed"
            href={`/opportunities/new?account=${bareId(post.accountId)}&post=${id}`}
          >
            <Icon name="columns-3" /> {t("proposals.opportunity")} <span className="num">{figureOf(one, format)}</span>
          </a>
        ) : (
          <button key={one.id} className="chip proposed" name="proposal" value={bareId(one.id)}>
            <Icon name={ICONS[one.kind] ?? "plus"} /> {one.text}{" "}
            {one.kind === "person" && <span className="num">{t("proposals.newPerson")}</span>}
          </button>
        ),
      )}
    </form>
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
