import type { ReactNode } from "react";
import { bareId } from "~/data/ids.ts";
import type { PostCardFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Icon, type IconName } from "~/ui/icon.tsx";

interface ProposalFormProps {
  postId: string;
  proposal: PostCardFragment["proposals"][number];
  icon: IconName;
  /** Instead of the button that says yes. */
  children: ReactNode;
}

/** One chip: its name says yes, the pencil corrects before, the cross says no. A plain form, as all acts of a post. */
export function ProposalForm({ postId, proposal, icon, children }: ProposalFormProps) {
  const t = useT("conversation");
  const { kind, text } = proposal;
  const { title = "" } = proposal.value as { title?: string };
  const figure =
    kind === "person"
      ? [title, t("proposals.newPerson")].filter(Boolean).join(", ")
      : kind === "account"
        ? t("proposals.newAccount")
        : "";
  return (
    <form
      className="find"
      method="post"
      action={`/posts/${postId}/act`}
      data-enhance=""
      data-key={`proposal-${bareId(proposal.id)}`}
    >
      <input type="hidden" name="proposal" value={bareId(proposal.id)} />
      {children ?? (
        <button name="intent" value="accept">
          <Icon name={icon} />{" "}
          <span>
            {text} {figure && <span className="num">{figure}</span>}
          </span>
        </button>
      )}
      {(kind === "person" || kind === "account") && (
        <details className="find-edit">
          <summary className="find-act" aria-label={t("proposals.correct", { name: text })}>
            <Icon name="pencil-line" />
          </summary>
          <span className="float find-fields">
            <label>
              {t("proposals.name")}
              <input className="input" name="name" defaultValue={text} maxLength={200} />
            </label>
            {kind === "person" && (
              <label>
                {t("proposals.role")}
                <input className="input" name="title" defaultValue={title} maxLength={200} />
              </label>
            )}
            <button className="btn btn-small btn-primary" name="intent" value="accept">
              {t("proposals.keep")}
            </button>
          </span>
        </details>
      )}
      <button className="find-act" name="intent" value="dismiss" aria-label={t("proposals.refuse", { name: text })}>
        <Icon name="x" />
      </button>
    </form>
  );
}
