import type { ColleagueData } from "~/routes/colleagues/colleague.tsx";
import { shapeOf } from "~/shell/shell-data.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { RailChips } from "~/ui/rail.tsx";

interface ColleagueHeadProps {
  colleague: ColleagueData;
  self: boolean;
}

/** Who it is, what they do, and how to reach them. */
export function ColleagueHead({ colleague, self }: ColleagueHeadProps) {
  const t = useT("colleagues");
  const format = useFormat();
  const { name, role, title, department, email, active, level, teams, thanksReceived } = colleague;
  return (
    <header>
      <div className="head">
        <Avatar name={name} shape={shapeOf(role)} size={40} />
        <div>
          <h1 dir="auto">{name}</h1>
          <p className="sub dot-sep">
            {title && <span>{title}</span>}
            {role === "influencer" ? <span>{t("head.guest")}</span> : department && <span>{department}</span>}
            {!title && !department && role !== "influencer" && (
              <span className="missing">
                <Icon name="circle-dashed" /> {t("head.noTitle")}
              </span>
            )}
            {!active && <span className="state">{t("head.left")}</span>}
          </p>
        </div>
        <div className="head-acts">
          {self ? (
            <ButtonLink href="/settings" icon="settings">
              {t("head.settings")}
            </ButtonLink>
          ) : (
            email &&
            active && (
              <ButtonLink href={`mailto:${email}`} icon="mail">
                {t("head.write", { name: name.split(" ")[0] })}
              </ButtonLink>
            )
          )}
        </div>
      </div>
      <dl className="facts">
        {email && (
          <div>
            <dt>{t("head.email")}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        {teams.length > 0 && (
          <div>
            <dt>{t("head.teams", { count: teams.length })}</dt>
            <dd>{format.list(teams)}</dd>
          </div>
        )}
        {level && (
          <div>
            <dt>{t("head.level")}</dt>
            <dd>{t(`level.${level}`)}</dd>
          </div>
        )}
        {typeof thanksReceived === "number" && (
          <div>
            <dt>{t("head.thanks")}</dt>
            <dd>{t("head.thanked", { count: thanksReceived })}</dd>
          </div>
        )}
      </dl>
      <RailChips
        label={t("rail.label", { name })}
        chips={[
          {
            section: "rail-helps",
            icon: "building-2",
            label: t(self ? "rail.helpsSelf" : "rail.helps"),
            figure: colleague.accountsHelped.edges.length,
          },
          {
            section: "rail-knows",
            icon: "users",
            label: t(self ? "rail.knowsSelf" : "rail.knows"),
            figure: colleague.knows.edges.length,
          },
        ]}
      />
    </header>
  );
}
