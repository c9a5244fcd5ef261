import { useState } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { usePalette } from "~/shell/use-palette.ts";
import { Icon, type IconName } from "~/ui/icon.tsx";
import { useCombobox } from "~/ui/use-combobox.ts";

interface AccountPickerProps {
  /** Colleagues may make accounts, and post without one. */
  inside: boolean;
  /** What to suggest before a letter is typed. */
  first: readonly { id: string; name: string; meta: string }[];
  /** Without an id: one to be made. */
  onChoose: (name: string, id: string | null) => void;
  onNone: () => void;
  onCancel: () => void;
}

interface Option {
  key: string;
  icon: IconName;
  words: string;
  meta?: string;
  run: () => void;
}

/** Type, choose: an account by name, one to be made of what was typed, or none yet. Escape leaves things as they were. */
export function AccountPicker({ inside, first, onChoose, onNone, onCancel }: AccountPickerProps) {
  const t = useT("conversation");
  const [words, setWords] = useState("");
  const typed = words.trim();
  const found = usePalette(words, "account").groups.flatMap(({ items }) => items);
  const accounts = typed ? found.map(({ id, title, meta }) => ({ id, name: title, meta: meta ?? "" })) : first;
  const taken = accounts.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const options: Option[] = [
    ...accounts.map(({ id, name, meta }) => ({
      ...{ key: id, icon: "building-2" as const, words: name, meta, run: () => onChoose(name, id) },
    })),
    ...(inside && typed && !taken
      ? [
          {
            key: "new",
            icon: "plus" as const,
            words: t("on.create", { name: typed }),
            run: () => onChoose(typed, null),
          },
        ]
      : []),
    ...(inside ? [{ key: "none", icon: "circle-dashed" as const, words: t("on.none"), run: onNone }] : []),
  ];
  const combobox = useCombobox({ options, onChoose: (option) => option.run() });
  return (
    <div className="on-pick combobox">
      <span className="find editing">
        <input
          {...combobox.input}
          autoFocus
          value={words}
          maxLength={200}
          aria-label={t("on.account")}
          placeholder={t("on.search")}
          spellCheck={false}
          onFocus={() => combobox.show()}
          onChange={(event) => {
            setWords(event.target.value);
            combobox.show();
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              event.preventDefault();
              event.stopPropagation();
              return onCancel();
            }
            combobox.input.onKeyDown(event);
          }}
        />
        <button className="find-act" type="button" aria-label={t("on.cancel")} onClick={onCancel}>
          <Icon name="x" />
        </button>
      </span>
      <div className="search-suggestions float" hidden={!combobox.open}>
        <ul {...combobox.list} aria-label={t("on.accounts")}>
          {combobox.open &&
            options.map((option, index) => (
              // The combobox holds the focus and the keys: the option itself only answers the pointer.
              <li key={option.key} {...combobox.option(index)}>
                <Icon name={option.icon} /> {option.words} {option.meta && <span className="meta">{option.meta}</span>}
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}
