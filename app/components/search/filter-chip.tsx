import type { ReactNode } from "react";
import { useShellData } from "~/shell/use-shell-data.ts";
import { Disclosure } from "~/shell/disclosure.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { useNow } from "~/shell/locale/use-now.ts";
import { bareId } from "~/data/ids.ts";
import { classNames } from "~/ui/class-names.ts";
import { Icon } from "~/ui/icon.tsx";
import type { TypedFilter } from "./filters.tsx";
import { cutOut, searchAddress } from "./search-address.ts";

/** Of several of a name, so many are named. */
const NAMED = 2;

/** What a filter says, in words: "by Salomé Arnaud", "since 1 March". */
function useFilterWords() {
  const t = useT("search");
  const format = useFormat();
  const now = useNow();
  const viewer = useShellData()?.viewer.id;
  const day = (iso: string) => format.day(iso, now);
  const before = (iso: string) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
  return ({ name, targets, keys, from, until }: TypedFilter): string => {
    if (name === "author" || name === "account") {
      const first = targets[0];
      if (name === "author" && targets.length === 1 && first && bareId(first.id) === viewer) return t("set.mine");
      const named = targets.slice(0, NAMED).map((one) => one.name);
      const others = targets.length - named.length;
      const names = others > 0 ? t("set.others", { names: named.join(", "), count: others }) : format.list(named);
      return t(targets.length > 1 ? `set.${name}s` : `set.${name}`, { names });
    }
    if (name === "kind") return format.list(keys.map((key) => t(`set.kind.${key}`)));
    if (name === "channel") return t(`conversation:channel.${keys[0]}`);
    if (from && until) {
      const last = before(until);
      return last === from ? t("set.on", { day: day(from) }) : t("set.between", { from: day(from), to: day(last) });
    }
    return from ? t("set.since", { day: day(from) }) : t("set.before", { day: day(until ?? "") });
  };
}

interface FilterChipProps {
  here: string;
  query: string;
  filter: TypedFilter;
  /** What it may be changed to. */
  children: ReactNode;
}

/** A filter that is set: pressed, it offers others; its × takes it out of the text as well. Dashed where nothing was understood. */
export function FilterChip({ here, query, filter, children }: FilterChipProps) {
  const t = useT("search");
  const wordsOf = useFilterWords();
  const typed = query.slice(filter.start, filter.end);
  const words = filter.unknown ? t(`set.unknown.${filter.name}`, { typed }) : wordsOf(filter);
  return (
    <span
      className={classNames("is-set", filter.unknown && "is-unknown")}
      role="group"
      aria-label={t(`filter.${filter.name}`)}
    >
      <Disclosure className="filter" summary={<span className="word">{words}</span>}>
        {children}
      </Disclosure>
      <a
        className="word"
        href={searchAddress(here, cutOut(query, [filter]))}
        aria-label={t("remove", { words })}
        data-keep-scroll=""
      >
        <Icon name="x" />
      </a>
    </span>
  );
}
