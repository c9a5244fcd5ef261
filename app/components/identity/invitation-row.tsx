import { When } from "~/components/signs/when.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { State, type StateTone } from "~/ui/badge.tsx";
import { Button } from "~/ui/button.tsx";
import type { IconName } from "~/ui/icon.tsx";

const LOOK: Record<string, { tone: StateTone; icon: IconName }> = {
  pending: { tone: "info", icon: "hourglass" },
  accepted: { tone: "good", icon: "circle-check" },
  revoked: { tone: "warn", icon: "circle-x" },
  expired: { tone: "warn", icon: "clock-alert" },
};

interface InvitationRowProps {
  invitation: {
    id: string;
    email: string;
    name: string;
    role: string;
    state: string;
    mail: string;
    mailTrouble?: string | null | undefined;
    department?: string | null | undefined;
    createdAt: string;
    invitedBy?: { name: string } | null | undefined;
    accounts: readonly { id: string; name: string }[];
  };
}

export function InvitationRow({ invitation }: InvitationRowProps) {
  const t = useT("identity");
  const { id, email, name, role, state, mail, mailTrouble, department, createdAt, invitedBy, accounts } = invitation;
  const look = LOOK[state] ?? LOOK.pending!;
  const open = state === "pending" || state === "expired";
  const below = [name && email, department, accounts.map((account) => account.name).join(", ")]
    .filter(Boolean)
    .join(" · ");
  return (
    <tr>
      <td>
        <b>{name || email}</b>
        <span className="block quiet t12">{below}</span>
      </td>
      <td className="soft">{t(`role.${role}`)}</td>
      <td className="soft">
        <When at={createdAt} />
      </td>
      <td className="soft">{invitedBy?.name ?? "–"}</td>
      <td>
        <State {...look}>{t(`invitations.state_${state}`)}</State>
        {state === "pending" && mail !== "SENT" && (
          <span className="block quiet t12">
            {mail === "FAILED" ? t(`invitations.trouble_${mailTrouble ?? "refused"}`) : t(`invitations.mail_${mail}`)}
          </span>
        )}
      </td>
      <td className="right">
        {open && (
          <form method="post" className="btn-row">
            <input type="hidden" name="id" value={id} />
            {state === "pending" && (
              <Button type="submit" name="act" value="hand" small aria-label={t("invitations.handOf", { email })}>
                {t("invitations.hand")}
              </Button>
            )}
            <Button type="submit" name="act" value="renew" small aria-label={t("invitations.renewOf", { email })}>
              {t("invitations.renew")}
            </Button>
            <Button type="submit" name="act" value="revoke" small aria-label={t("invitations.revokeOf", { email })}>
              {t("invitations.revoke")}
            </Button>
          </form>
        )}
      </td>
    </tr>
  );
}
