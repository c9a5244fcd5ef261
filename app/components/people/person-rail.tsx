import { bareId } from "~/data/ids.ts";
import type { PersonData } from "~/routes/people/person.tsx";
import { phoneWord } from "~/shell/format-phone.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { RailSection } from "~/ui/rail.tsx";
import { useNames } from "../network/names.ts";
import { TieWords } from "../network/tie-words.tsx";
import { Tie } from "../signs/tie.tsx";

export function PersonRail({ person }: { person: PersonData }) {
  return (
    <>
      <Known person={person} />
      <Reach person={person} />
      <Deals person={person} />
    </>
  );
}

function Known({ person }: { person: PersonData }) {
  const t = useT("people");
  return (
    <RailSection id="rail-known" title={t("rail.known")}>
      {person.knownBy.length === 0 && <p className="soft">{t("rail.knownNobody")}</p>}
      <ul>
        {person.knownBy.map((tie) => (
          <KnownLine key={tie.id} tie={tie} />
        ))}
      </ul>
      {person.viewerCan.ask && person.knownBy.some((tie) => !tie.isViewer) && (
        <ButtonLink href={`/who-knows?person=${bareId(person.id)}`}>{t("network:rail.ask")}</ButtonLink>
      )}
    </RailSection>
  );
}

function KnownLine({ tie }: { tie: PersonData["knownBy"][number] }) {
  const { shown, shape } = useNames(tie);
  return (
    <li className="line">
      <Avatar name={tie.colleague?.name ?? "?"} shape={shape} />
      <div>
        <div className="row">
          <b>{tie.colleague ? <a href={`/colleagues/${bareId(tie.colleague.id)}`}>{shown}</a> : shown}</b>{" "}
          <span className="push">
            <Tie strength={tie.level} />
          </span>
        </div>
        <p className="hint">
          <TieWords tie={tie} />
        </p>
      </div>
    </li>
  );
}

/** The head says the first address and number; the rail is for the others, and for what stands against using them. */
export function moreThanTheHead({ emails, phones, doNotContact }: PersonData): boolean {
  return doNotContact || emails.length > 1 || phones.length > 1 || emails.length + phones.length === 0;
}

function Reach({ person }: { person: PersonData }) {
  const t = useT("people");
  if (!moreThanTheHead(person)) return null;
  return (
    <RailSection id="rail-reach" title={t("rail.reach")}>
      {person.doNotContact && <p className="soft">{t("rail.doNotContact", { name: person.name })}</p>}
      {person.emails.length + person.phones.length === 0 && <p className="soft">{t("rail.reachNothing")}</p>}
      <ul>
        {person.emails.map((email) => (
          <li key={email}>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
        {person.phones.map((phone) => (
          <li key={phone} className="num">
            <a href={`tel:${phone}`}>{phoneWord(phone)}</a>
          </li>
        ))}
      </ul>
    </RailSection>
  );
}

function Deals({ person }: { person: PersonData }) {
  const t = useT("people");
  const format = useFormat();
  if (person.deals.length === 0) return null;
  return (
    <RailSection id="rail-deals" title={t("rail.deals")}>
      <ul>
        {person.deals.map(({ part, opportunity: deal }) => (
          <li key={deal.id} className="deal">
            <a href={`/opportunities/${bareId(deal.id)}`}>
              <b dir="auto">{deal.name}</b>
            </a>
            <span className="row">
              <span>{t(`part.${part}`)}</span>
              {deal.amount != null && <span className="num">{format.money(deal.amount, deal.currency)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </RailSection>
  );
}
