import type { ReactNode } from "react";
import type { SearchKind } from "~/gql/graphql.ts";
import type { Found } from "~/routes/search/search-answer.server.ts";
import { bareId } from "~/data/ids.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { kindIcons } from "~/shell/palette-types.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon, type IconName } from "~/ui/icon.tsx";
import { Input } from "~/ui/input.tsx";
import { CHANNELS, POST_KINDS } from "../../../domain/conversation/post-kinds-input.ts";
import { Choice } from "./choice.tsx";
import type { FilterName } from "./filters.tsx";
import { filterValue, searchAddress } from "./search-address.ts";

/** As they are typed, and as they read. */
const DAYS = ["today", "week", "lastWeek", "month", "lastMonth", "year"] as const;
/** More than this is looked for by name. */
const LIKELY = 5;

interface FilterPickProps {
  name: FilterName;
  here: string;
  /** The text without filters of this name. */
  rest: string;
  found: Found;
  kinds: readonly SearchKind[];
  isSet: boolean;
}

/** What a word of the sentence may become: links that type it, so that they work before the script and can be sent. */
export function FilterPick({ name, here, rest, found, kinds, isSet }: FilterPickProps) {
  const t = useT("search");
  const href = (typed: string) => searchAddress(here, [rest, typed].filter(Boolean).join(" "));
  return (
    <div className="float filter-menu">
      <ul className="menu">
        {isSet && (
          <Option href={searchAddress(here, rest)} icon="x">
            {t(`any.${name}`)}
          </Option>
        )}
        {name === "kind" && <KindOptions href={href} found={found} kinds={kinds} />}
        {name === "author" && <AuthorOptions href={href} found={found} />}
        {name === "account" &&
          accountsIn(found).map((account) => (
            <Option
              key={account.id}
              href={href(t("typed.account", { value: filterValue(account.name) }))}
              icon="building-2"
            >
              {account.name}
            </Option>
          ))}
        {name === "channel" &&
          CHANNELS.map((channel) => (
            <Option key={channel} href={href(t(`typed.channel.${channel}`))}>
              {t(`conversation:channel.${channel}`)}
            </Option>
          ))}
        {name === "date" &&
          DAYS.map((days) => (
            <Option key={days} href={href(t(`typed.days.${days}`))}>
              {t(`typed.days.${days}`)}
            </Option>
          ))}
      </ul>
      {(name === "author" || name === "account" || name === "date") && (
        <form className="filter-form" action={here} data-enhance="go">
          <input type="hidden" name="q" value={rest} />
          {name === "date" ? (
            <Field label={t("since")}>
              <Input type="date" name="since" required />
            </Field>
          ) : (
            <Field label={t(`byName.${name}`)}>
              <Choice name={name} kind={name === "author" ? "colleague" : "account"} value={null} required />
            </Field>
          )}
          <Button type="submit" small>
            {t("choose")}
          </Button>
        </form>
      )}
    </div>
  );
}

interface OptionProps {
  href: string;
  icon?: IconName;
  count?: string | undefined;
  children: ReactNode;
}

function Option({ href, icon, count, children }: OptionProps) {
  return (
    <li>
      <a href={href} data-keep-scroll="">
        {icon && <Icon name={icon} />} {children} {count !== undefined && <span className="num push">{count}</span>}
      </a>
    </li>
  );
}

type Href = (typed: string) => string;

function KindOptions({ href, found, kinds }: { href: Href; found: Found; kinds: readonly SearchKind[] }) {
  const t = useT("search");
  const format = useFormat();
  const countOf = (kind: SearchKind) => {
    const facet = found.facets.find((other) => other.kind === kind);
    if (!facet) return undefined;
    return facet.more ? t("countMore", { count: facet.count }) : format.number(facet.count);
  };
  return (
    <>
      {kinds.map((kind) => (
        <Option
          key={kind}
          href={href(t(`typed.kind.${kind}`))}
          icon={kind === "comment" ? "message-circle" : kindIcons[kind]}
          count={countOf(kind)}
        >
          {t(`kind.${kind}`)}
        </Option>
      ))}
      <li role="separator" />
      {POST_KINDS.map((kind) => (
        <Option key={kind} href={href(t(`typed.kind.${kind}`))}>
          {t(`signs:kind.${kind}`)}
        </Option>
      ))}
    </>
  );
}

/** Oneself, and who wrote most of what is shown: it says no more than the hits do. */
function AuthorOptions({ href, found }: { href: Href; found: Found }) {
  const t = useT("search");
  const authors = mostOf(found.edges.flatMap(({ node }) => node.author ?? []));
  return (
    <>
      <Option href={href(t("typed.author", { value: t("typed.me") }))} icon="circle-user-round">
        {t("set.mine")}
      </Option>
      {authors.map(({ id, name }) => (
        <li key={id}>
          <a href={href(t("typed.author", { value: filterValue(name) }))} data-keep-scroll="">
            <Avatar name={name} size={20} /> {name}
          </a>
        </li>
      ))}
    </>
  );
}

const accountsIn = ({ edges }: Found) => mostOf(edges.flatMap(({ node }) => node.account ?? []));

/** Those that come most often, equal ones in the order of the hits. */
function mostOf<Thing extends { id: string; name: string }>(things: readonly Thing[]): Thing[] {
  const counts = new Map<string, { thing: Thing; count: number }>();
  for (const thing of things) {
    const key = bareId(thing.id);
    counts.set(key, { thing, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, LIKELY)
    .map(({ thing }) => thing);
}
