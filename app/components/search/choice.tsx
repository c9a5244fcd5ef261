import { useRef, useState } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { kindIcons } from "~/shell/palette-types.ts";
import { usePalette } from "~/shell/use-palette.ts";
import { Icon } from "~/ui/icon.tsx";
import { Input } from "~/ui/input.tsx";
import { useCombobox } from "~/ui/use-combobox.ts";
import { MarkedTitle } from "./marked-title.tsx";

export interface Named {
  /** Bare. */
  id: string;
  name: string;
}

export interface ChoiceProps {
  name: string;
  kind: "account" | "colleague";
  value: Named | null;
  /** What to suggest before a letter is typed. */
  likely?: readonly Named[];
  /** A thing that makes no sense here: the account itself. */
  except?: string;
  required?: boolean;
  placeholder?: string;
  /** Where no label stands beside it. */
  label?: string;
}

/**
 * One account or colleague, chosen by name as the search finds it: a slip of the pen and missing accents are forgiven. The form tells the
 * words, and for which words the id stands; `chosenFrom` reads them, so that without a script the words alone do.
 */
export function Choice({ name, kind, value, likely = [], except, required, placeholder, label }: ChoiceProps) {
  const t = useT("search");
  const box = useRef<HTMLInputElement>(null);
  const id = useRef<HTMLInputElement>(null);
  const named = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const found = usePalette(words, kind).groups.flatMap(({ items }) => items);
  const first = likely.map((one) => ({ id: one.id, title: one.name, meta: undefined, marks: undefined }));
  const options = (words.trim() ? found : first).filter((one) => one.id !== except);
  const combobox = useCombobox({
    options,
    onChoose(option) {
      box.current!.value = named.current!.value = option.title;
      id.current!.value = option.id;
      setWords(option.title);
      // For who keeps what is in the form: a script's change makes no event of its own.
      box.current!.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
  return (
    <div className="combobox">
      <input ref={id} type="hidden" name={`${name}.id`} defaultValue={value?.id ?? ""} />
      <input ref={named} type="hidden" name={`${name}.named`} defaultValue={value?.name ?? ""} />
      <Input
        {...combobox.input}
        ref={box}
        name={name}
        defaultValue={value?.name ?? ""}
        required={required}
        aria-label={label}
        maxLength={200}
        placeholder={placeholder}
        spellCheck={false}
        onChange={(event) => {
          if (event.target.value === named.current?.value) return;
          setWords(event.target.value);
          combobox.show();
        }}
        onClick={() => first.length > 0 && !box.current?.value && combobox.show()}
      />
      <div className="search-suggestions float" hidden={!combobox.open}>
        <ul {...combobox.list} aria-label={t("suggestions")}>
          {combobox.open &&
            options.map((option, index) => (
              // The combobox holds the focus and the keys: the option itself only answers the pointer.
              <li key={option.id} {...combobox.option(index)}>
                <Icon name={kindIcons[kind]} />
                <MarkedTitle title={option.title} marks={option.marks} />
                {option.meta && <span className="meta">{option.meta}</span>}
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}
