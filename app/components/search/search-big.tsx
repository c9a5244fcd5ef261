import { useNavigate } from "@remix-run/react";
import { useState } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { kindIcons } from "~/shell/palette-types.ts";
import { usePalette } from "~/shell/use-palette.ts";
import { Icon } from "~/ui/icon.tsx";
import { Kbd } from "~/ui/kbd.tsx";
import { useCombobox } from "~/ui/use-combobox.ts";
import { MarkedTitle } from "./marked-title.tsx";

interface SearchBigProps {
  label: string;
  placeholder: string;
  initialQuery?: string;
}

/** The front page's search: a plain form that also suggests as one types. Enter searches, or opens what is chosen. */
export function SearchBig({ label, placeholder, initialQuery = "" }: SearchBigProps) {
  const t = useT("search");
  const navigate = useNavigate();
  const [query, setQuery] = useState(initialQuery);
  const [typing, setTyping] = useState(false);
  const { groups } = usePalette(typing ? query : "");
  const options = groups.flatMap((group) => group.items.map((item) => ({ kind: group.kind, item })));
  const combobox = useCombobox({ options, first: -1, onChoose: ({ item }) => navigate(item.href) });

  return (
    <form className="search-big" action="/search" role="search" data-enhance="go">
      <Icon name="search" />
      <input
        {...combobox.input}
        type="search"
        dir="auto"
        name="q"
        // Where the key leads that is shown at its end.
        id="search"
        value={query}
        placeholder={placeholder}
        aria-label={label}
        onChange={(event) => {
          setQuery(event.target.value);
          setTyping(true);
          combobox.show();
        }}
      />
      <Kbd>/</Kbd>
      <div className="search-suggestions float" hidden={!combobox.open}>
        <ul {...combobox.list} aria-label={t("suggestions")}>
          {combobox.open &&
            options.map(({ kind, item }, index) => (
              // The combobox holds the focus and the keys: the option itself only answers the pointer.
              <li key={`${kind} ${item.id}`} {...combobox.option(index)}>
                <Icon name={item.icon ?? kindIcons[kind]} />
                <MarkedTitle title={item.title} marks={item.marks} />
                {item.meta && <span className="meta">{item.meta}</span>}
              </li>
            ))}
        </ul>
      </div>
    </form>
  );
}
