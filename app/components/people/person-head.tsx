import { bareId } from "~/data/ids.ts";
import type { PersonData } from "~/routes/people/person.tsx";
import { phoneWord } from "~/shell/format-phone.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { RailChips } from "~/ui/rail.tsx";
import { moreThanTheHead } from "./person-rail.tsx";
import { Ago } from "../signs/when.tsx";

/** Who it is, where, and how one would reach them. Useful with a name and nothing else. */
export function PersonHead({ person }: { person: PersonData }) {
  const t = useT("people");
  const id = bareId(person.id);
  const current = person.roles.filter((role) => role.current);
  const last = [person.interactions.edges[0]?.node.occurredAt, ...person.knownBy.map(({ lastAt }) => lastAt)]
    .map((at) => at ?? "")
    .sort()
    .at(-1);
  const closest = person.knownBy[0];
  return (
    <header>
      <p className="crumb">
        <a href="/who-knows">{t("crumb")}</a>
      </p>
      <div className="head">
        <Avatar name={person.name} shape="outside" size={40} />
        <div>
          <h1 dir="auto">{person.name}</h1>
          <p className="sub dot-sep">
            {current.map((role) => (
              <span key={role.id}>
                {role.title ? `${role.title}, ` : ""}
                <a href={`/accounts/${bareId(role.account.id)}`} dir="auto">
                  {role.account.name}
                </a>
              </span>
            ))}
            {current.length === 0 && (
              <span className="missing">
                <Icon name="circle-dashed" /> {t("head.noAccount")}
              </span>
            )}
            {person.doNotContact && (
              <span className="state is-bad">
                <Icon name="octagon-minus" /> {t("head.doNotContact")}
              </span>
            )}
          </p>
        </div>
        <div className="head-acts">
          {person.viewerCan.ask && (
            <ButtonLink href={`/who-knows?person=${id}`} variant="primary">
              {t("head.whoKnows")}
            </ButtonLink>
          )}
          {current[0] && (
            <ButtonLink href={`/accounts/${bareId(current[0].account.id)}?person=${id}#compose`} icon="pencil-line">
              {t("head.write")}
            </ButtonLink>
          )}
          {person.viewerCan.edit && (
            <a className="btn btn-icon" href={`/people/${id}?edit`} aria-label={t("head.edit")}>
              <Icon name="pencil" />
            </a>
          )}
        </div>
      </div>
      {person.about && (
        <p className="post-body gap" dir="auto">
          {person.about}
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>{t("head.lastSpoke")}</dt>
          <dd>{last ? <Ago at={last} /> : <span className="quiet">{t("head.never")}</span>}</dd>
        </div>
        {person.emails[0] && (
          <div>
            <dt>{t("form.email")}</dt>
            <dd>
              <a href={`mailto:${person.emails[0]}`}>{person.emails[0]}</a>
            </dd>
          </div>
        )}
        {person.phones[0] && (
          <div>
            <dt>{t("form.phone")}</dt>
            <dd>
              <a href={`tel:${person.phones[0]}`}>{phoneWord(person.phones[0])}</a>
            </dd>
          </div>
        )}
      </dl>
      <RailChips
        label={t("rail.label", { name: person.name })}
        chips={[
          {
            section: "rail-known",
            icon: "users",
            label: closest ? t("rail.knownChip", { count: person.knownBy.length }) : t("rail.known"),
          },
          ...(moreThanTheHead(person)
            ? [{ section: "rail-reach", icon: "phone" as const, label: t("rail.reach") }]
            : []),
          ...(person.deals.length > 0
            ? [
                {
                  section: "rail-deals",
                  icon: "columns-3" as const,
                  label: t("rail.deals"),
                  figure: person.deals.length,
                },
              ]
            : []),
        ]}
      />
    </header>
  );
}
