import { useNavigate } from "@remix-run/react";
import { useId, useState, type KeyboardEvent } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { kindIcons, type PaletteItem, type PaletteKind } from "~/shell/palette-types.ts";
import { usePalette } from "~/shell/use-palette.ts";
import { Icon } from "~/ui/icon.tsx";

interface SearchBigProps {
  label: string;
  placeholder: string;
  initialQuery?: string;
}

/** The front page's search: a plain form that also suggests as one types. Enter searches, or opens what is chosen. */
export function SearchBig({ label, placeholder, initialQuery = "" }: SearchBigProps) {
  const t = useT("search");
  const navigate = useNavigate();
  const list = useId();
  const [query, setQuery] = useState(initialQuery);
  const [typing, setTyping] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const { groups } = usePalette(typing ? query : "");
  const options = groups.flatMap((group) => group.items.map((item) => ({ kind: group.kind, item })));
  const open = typing && options.length > 0;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape" && open) {
      event.preventDefault();
      setTyping(false);
    } else if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // From -1, the words as typed, round through all suggestions.
      setChosen((now) => ((now + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === "Enter" && open && options[chosen]) {
      event.preventDefault();
      navigate(options[chosen].item.href);
    }
  }

  return (
    <form className="search-big" action="/search" role="search" data-enhance="go">
      <Icon name="search" />
      <input
        type="search"
        name="q"
        value={query}
        placeholder={placeholder}
        aria-label={label}
        autoComplete="off"
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && chosen >= 0 ? `${list}-${chosen}` : undefined}
        onChange={(event) => {
          setQuery(event.target.value);
          setTyping(true);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTyping(false)}
      />
      <div className="search-suggestions float" hidden={!open}>
        <ul id={list} role="listbox" aria-label={t("suggestions")}>
          {open &&
            options.map(({ kind, item }, index) => (
              <Suggestion
                key={`${kind} ${item.id}`}
                id={`${list}-${index}`}
                kind={kind}
                item={item}
                chosen={index === chosen}
              />
            ))}
        </ul>
      </div>
    </form>
  );
}

function Suggestion({ id, kind, item, chosen }: { id: string; kind: PaletteKind; item: PaletteItem; chosen: boolean }) {
  const navigate = useNavigate();
  let end = 0;
  const parts = (item.marks ?? []).map(([from, to]) => {
    const before = item.title.slice(end, from);
    end = to;
    return (
      <span key={from}>
        {before}
        <mark>{item.title.slice(from, to)}</mark>
      </span>
    );
  });
  return (
    // The combobox holds the focus and the keys (ARIA 1.2): the option itself only answers the pointer.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => navigate(item.href)}
    >
      <Icon name={item.icon ?? kindIcons[kind]} />
      <span className="name">
        {parts}
        {item.title.slice(end)}
      </span>
      {item.meta && <span className="meta">{item.meta}</span>}
    </li>
  );
}
