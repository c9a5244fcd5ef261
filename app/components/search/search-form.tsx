import { useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Kbd } from "~/ui/kbd.tsx";

interface SearchFormProps {
  /** The page that answers. */
  here: string;
  label: string;
  placeholder: string;
  query: string;
}

/** A pause this long says that a word has been typed. */
const PAUSE = 220;

/** A search page's own field: it answers as one types, and with Enter without the script. */
export function SearchForm({ here, label, placeholder, query }: SearchFormProps) {
  const t = useT("search");
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Another search by a link or the back button; what is being typed is left alone.
    if (input.current && document.activeElement !== input.current) input.current.value = query;
  }, [query]);
  return (
    <form
      className="search-head"
      action={here}
      role="search"
      onChange={(event) => {
        // Half a letter of another script is none yet.
        if ((event.nativeEvent as InputEvent).isComposing) return;
        const form = event.currentTarget;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), PAUSE);
      }}
    >
      <span className="search-big">
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          dir="auto"
          name="q"
          id="search"
          defaultValue={query}
          placeholder={placeholder}
          aria-label={label}
          autoComplete="off"
          autoFocus={query === ""}
        />
        <Kbd>/</Kbd>
      </span>
      <noscript>
        <Button type="submit">{t("submit")}</Button>
      </noscript>
    </form>
  );
}
