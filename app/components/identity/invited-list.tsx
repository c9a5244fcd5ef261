import { useT } from "~/shell/locale/context.tsx";
import { CopyLine } from "~/ui/copy-line.tsx";
import { Icon } from "~/ui/icon.tsx";

export interface InvitedLine {
  email: string;
  /** hand: the link is below · mail: it is on its way · member: signs in here already */
  outcome: "hand" | "mail" | "member";
  link: string | null;
}

/** What became of each invitation; where no mail leaves, with the link to hand on. */
export function InvitedList({ invited }: { invited: readonly InvitedLine[] }) {
  const t = useT("identity");
  const handed = invited.some(({ link }) => link);
  const count = invited.filter(({ outcome }) => outcome !== "member").length;
  return (
    <section className="invited" role="status" aria-labelledby="invited-title">
      <h3 id="invited-title">{t("invite.done", { count })}</h3>
      {handed && <p className="sub">{t("invite.handOn")}</p>}
      <ul className="lines">
        {invited.map(({ email, outcome, link }) => (
          <li key={email} className="invited-line">
            <Icon name={outcome === "member" ? "circle-check" : link ? "link" : "mail"} />
            <span>
              <b>{email}</b>{" "}
              {outcome !== "hand" && (
                <span className="quiet">{t(outcome === "member" ? "invite.member" : "invite.onItsWay")}</span>
              )}
              {link && (
                <CopyLine
                  value={link}
                  label={t("invite.linkOf", { email })}
                  copy={t("invite.copy")}
                  copied={t("invite.copied")}
                  copyLabel={t("invite.copyOf", { email })}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
