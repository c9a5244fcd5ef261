import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import type { MentionsData } from "~/routes/conversation/mentions.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";

export interface MentionListProps {
  id: string;
  query: string;
  active: number;
  onFound: (people: { id: string; name: string }[]) => void;
  onChoose: (index: number) => void;
}

/** Colleagues whose name fits what is typed after @. The box keeps the focus; arrows and Enter choose. */
export function MentionList({ id, query, active, onFound, onChoose }: MentionListProps) {
  const t = useT("conversation");
  const { load, data } = useFetcher<MentionsData>({ key: "mentions" });
  useEffect(() => {
    const timer = setTimeout(() => load(`/mentions?q=${encodeURIComponent(query)}`), 80);
    return () => clearTimeout(timer);
  }, [load, query]);
  useEffect(() => onFound(data?.people ?? []), [data, onFound]);
  if (!data || data.people.length === 0) return null;
  return (
    <ul className="float menu mention-list" role="listbox" id={id} aria-label={t("mention.label")}>
      {data.people.map((person, index) => (
        <li key={person.id} role="presentation">
          <button
            type="button"
            role="option"
            id={`${id}-${index}`}
            aria-selected={index === active}
            className={index === active ? "is-hover" : undefined}
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(index);
            }}
          >
            <Avatar name={person.name} size={20} /> {person.name} <span className="quiet">{person.department}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
