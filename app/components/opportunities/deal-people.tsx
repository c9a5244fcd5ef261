import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Badge } from "~/ui/badge.tsx";
import type { IconName } from "~/ui/icon.tsx";

type Person = NonNullable<OpportunityQuery["opportunity"]>["people"][number];

const icons: Record<string, IconName> = {
  decides: "gavel",
  champions: "thumbs-up",
  influences: "eye",
  blocks: "octagon-minus",
};
const order = ["decides", "champions", "influences", "blocks"];

/** People outside and their part, who decides first. */
export function DealPeople({ people }: { people: readonly Person[] }) {
  const t = useT("opportunities");
  if (people.length === 0) return <p className="hint after">{t("people.none")}</p>;
  const sorted = [...people].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  return (
    <ul className="lines">
      {sorted.map((person) => (
        <li className="row" key={person.personId}>
          <Avatar name={person.name} shape="outside" size={28} />
          <div>
            <b>
              <a href={`/people/${bareId(person.personId)}`} dir="auto">
                {person.name}
              </a>
            </b>
            {person.title && (
              <p className="hint" dir="auto">
                {person.title}
              </p>
            )}
          </div>
          <span className="push">
            <Badge icon={icons[person.part] ?? "eye"}>{t(`part.${person.part}`)}</Badge>
          </span>
        </li>
      ))}
    </ul>
  );
}
