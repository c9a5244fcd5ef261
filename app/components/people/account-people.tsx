import { bareId } from "~/data/ids.ts";
import type { AccountHeadData } from "~/routes/accounts/account.tsx";
import type { PeoplePage } from "~/routes/accounts/people.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Icon } from "~/ui/icon.tsx";
import { useNames } from "../network/names.ts";
import { Tie } from "../signs/tie.tsx";
import { Ago } from "../signs/when.tsx";

type Row = PeoplePage["edges"][number]["node"];

/** Who works there, and who of us knows each of them. */
export function AccountPeople({
  account,
  people,
  former,
}: {
  account: AccountHeadData;
  people: PeoplePage;
  former: boolean;
}) {
  const t = useT("people");
  if (people.edges.length === 0) {
    return (
      <EmptyState
        title={t(former ? "tab.nobodyFormer" : "tab.nobody", { name: account.name })}
        detail={t("tab.nobodyDetail")}
        example={t("tab.nobodyExample")}
      />
    );
  }
  return (
    <div className="table-scroll">
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t("tab.person")}</th>
            <th scope="col">{t("tab.knownBy")}</th>
            <th scope="col" className="hide-phone">
              {t("head.lastSpoke")}
            </th>
            <th scope="col">
              <span className="hidden">{t("network:rail.ask")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.edges.map(({ node }) => (
            <PersonRow key={node.id} person={node} accountId={account.id} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonRow({ person, accountId }: { person: Row; accountId: string }) {
  const t = useT("people");
  const role = person.roles.find((one) => one.account.id === accountId);
  const last = person.knownBy
    .map(({ lastAt }) => lastAt ?? "")
    .sort()
    .at(-1);
  const id = bareId(person.id);
  return (
    <tr>
      <td>
        <span className="row">
          <Avatar name={person.name} shape="outside" />
          <span>
            <a href={`/people/${id}`}>
              <b dir="auto">{person.name}</b>
            </a>
            {person.doNotContact && (
              <span className="state">
                {" "}
                <Icon name="octagon-minus" /> {t("head.doNotContact")}
              </span>
            )}
            {role?.title && (
              <span className="block quiet t12" dir="auto">
                {role.title}
              </span>
            )}
          </span>
        </span>
      </td>
      <td>
        {person.knownBy.length === 0 ? (
          <span className="missing">
            <Icon name="circle-dashed" /> {t("tab.knownByNobody")}
          </span>
        ) : (
          <span className="row wrap">
            {person.knownBy.map((tie) => (
              <KnownBy key={tie.id} tie={tie} />
            ))}
          </span>
        )}
      </td>
      <td className="soft hide-phone">{last ? <Ago at={last} /> : "–"}</td>
      <td className="right">
        {!person.doNotContact && person.knownBy.some(({ isViewer }) => !isViewer) && (
          <a className="btn btn-small" href={`/who-knows?person=${id}`}>
            {t("tab.ask")}
          </a>
        )}
      </td>
    </tr>
  );
}

function KnownBy({ tie }: { tie: Row["knownBy"][number] }) {
  const { shown } = useNames(tie);
  return (
    <span className="row">
      {shown} <Tie strength={tie.level} />
    </span>
  );
}
