import { When } from "~/components/signs/when.tsx";
import { bareId } from "~/data/ids.ts";
import { useT } from "~/shell/locale/context.tsx";
import type { Role } from "~/shell/shell-data.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { State } from "~/ui/badge.tsx";
import { Button } from "~/ui/button.tsx";
import { RoleSelect } from "./role-select.tsx";

interface MemberRowProps {
  /** Where its forms are sent: this page, with the search that stands in its address. */
  action: string;
  member: {
    email: string;
    lastSeenAt?: string | null | undefined;
    accounts: readonly { id: string; name: string }[];
    teams: readonly { name: string }[];
    user: { id: string; name: string; title: string; department: string; role: Role; active: boolean };
  };
}

export function MemberRow({ action, member: { user, email, lastSeenAt, accounts, teams } }: MemberRowProps) {
  const t = useT("identity");
  const act = user.active ? "deactivate" : "reactivate";
  return (
    <tr>
      <td>
        <span className="row">
          <Avatar name={user.name} size={28} shape={user.role === "influencer" ? "guest" : "colleague"} />
          <span>
            <a href={`/colleagues/${bareId(user.id)}`}>
              <b dir="auto">{user.name}</b>
            </a>{" "}
            {!user.active && (
              <State tone="warn" icon="log-out">
                {t("admin.left")}
              </State>
            )}
            <span className="block quiet t12">{[email, user.title].filter(Boolean).join(" · ")}</span>
            {user.role !== "influencer" && (
              <span className="block quiet t12">
                <a
                  className="link"
                  href={`/admin/place/${bareId(user.id)}`}
                  title={t("place.changeOf", { name: user.name })}
                >
                  {[user.department, ...teams.map(({ name }) => name)].filter(Boolean).join(" · ") ||
                    t("place.nowhere")}
                </a>
              </span>
            )}
            {accounts.length > 0 && (
              <span className="block quiet t12">
                {t("admin.sees")} {accounts.map(({ name }) => name).join(", ")}
              </span>
            )}
          </span>
        </span>
      </td>
      <td>
        <form method="post" action={action} className="row">
          <input type="hidden" name="act" value="role" />
          <input type="hidden" name="userId" value={user.id} />
          <RoleSelect small label={t("admin.roleOf", { name: user.name })} value={user.role} />
          <Button type="submit" small aria-label={t("admin.roleActOf", { name: user.name })}>
            {t("admin.roleAct")}
          </Button>
        </form>
      </td>
      <td className="soft hide-phone">{lastSeenAt ? <When at={lastSeenAt} /> : t("admin.notIn")}</td>
      <td className="right">
        <form method="post" action={action}>
          <input type="hidden" name="act" value={act} />
          <input type="hidden" name="userId" value={user.id} />
          <Button
            type="submit"
            small
            variant={user.active ? "plain" : "default"}
            aria-label={t(`admin.${act}Of`, { name: user.name })}
          >
            {t(`admin.${act}`)}
          </Button>
        </form>
      </td>
    </tr>
  );
}
