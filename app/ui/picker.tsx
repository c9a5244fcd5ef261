import { useEffect, useId, useMemo, useRef, useState, type FocusEvent } from "react";
import { useFieldControl } from "./field.tsx";
import { fits } from "./fold.ts";
import { Select, type Option } from "./select.tsx";
import { useCombobox } from "./use-combobox.ts";

export interface PickerProps {
  name: string;
  /** In any order: they are shown in that of the reader's language. */
  options: readonly Option[];
  defaultValue?: string | null;
  /** The word for choosing none; without it, one of them must be chosen. */
  none?: string;
  locale: string;
  /** Said where no option fits what was typed. */
  nothing: string;
  small?: boolean;
  className?: string;
  "aria-label"?: string;
}

/** Fewer than this are seen at a glance: the system's own list does. */
const MANY = 8;

/**
 * One of many, chosen by typing a part of its name. What the form sends is a select, which is all there is without a script; with
 * one, a box to type in stands in its place and sets it.
 */
export function Picker({ name, options, defaultValue, none, locale, nothing, small, className, ...rest }: PickerProps) {
  const sorted = useMemo(() => {
    const byName = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
    const named = [...options].sort((a, b) => byName.compare(a.label, b.label));
    return none === undefined ? named : [{ value: "", label: none }, ...named];
  }, [options, none, locale]);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const select = useRef<HTMLSelectElement>(null);
  const held = useId();
  const searches = awake && sorted.length > MANY;
  return (
    <>
      <Select
        ref={select}
        name={name}
        defaultValue={defaultValue ?? ""}
        options={sorted}
        small={small}
        className={className}
        hidden={searches}
        {...(searches ? { id: held } : rest)}
      />
      {searches && (
        <PickerBox select={select} options={sorted} nothing={nothing} small={small} className={className} {...rest} />
      )}
    </>
  );
}

interface PickerBoxProps {
  select: { readonly current: HTMLSelectElement | null };
  options: readonly Option[];
  nothing: string;
  small: boolean | undefined;
  className: string | undefined;
  "aria-label"?: string;
}

function PickerBox({ select, options, nothing, small, className, ...rest }: PickerBoxProps) {
  const control = useFieldControl({});
  const hint = useId();
  /** Null: it says what is chosen; else what is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = useChosen(select, options);
  const shown = typed ? options.filter(({ value, label }) => value !== "" && fits(label, typed)) : options;

  function choose(option: Option) {
    setTyped(null);
    if (!select.current) return;
    select.current.value = option.value;
    select.current.dispatchEvent(new Event("change", { bubbles: true }));
    // For who keeps what is in the form: a script's change makes no event of its own.
    select.current.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const combobox = useCombobox({ options: shown, onChoose: choose });

  useEffect(() => {
    if (combobox.open) document.getElementById(combobox.activeId ?? "")?.scrollIntoView({ block: "nearest" });
  }, [combobox.open, combobox.activeId]);

  function onBlur() {
    combobox.input.onBlur();
    const empty = typed === "" ? options.find(({ value }) => value === "") : undefined;
    if (empty) choose(empty);
    else setTyped(null);
  }

  return (
    <div className={small ? "combobox is-small" : "combobox"}>
      <input
        {...rest}
        {...combobox.input}
        {...control}
        aria-describedby={
          [control["aria-describedby"], typed && shown.length === 0 && hint].filter(Boolean).join(" ") || undefined
        }
        className={["input select", small && "is-small", className].filter(Boolean).join(" ")}
        value={typed ?? chosen?.label ?? ""}
        spellCheck={false}
        onFocus={(event: FocusEvent<HTMLInputElement>) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          combobox.show();
        }}
        onClick={combobox.show}
        onBlur={onBlur}
      />
      <div className="search-suggestions float" hidden={!combobox.open}>
        <ul {...combobox.list} aria-label={rest["aria-label"]}>
          {combobox.open &&
            shown.map((option, index) => (
              <li key={option.value} {...combobox.option(index)}>
                {option.label}
              </li>
            ))}
        </ul>
      </div>
      <p className="hint" id={hint} role="status">
        {typed && shown.length === 0 ? nothing : ""}
      </p>
    </div>
  );
}

/** What the select holds, also after a kept draft was put back into it. */
function useChosen(select: PickerBoxProps["select"], options: readonly Option[]): Option | undefined {
  const [value, setValue] = useState<string | null>(null);
  useEffect(() => {
    const field = select.current;
    if (!field) return;
    const read = () => setValue(field.value);
    read();
    const form = field.form;
    const later = () => setTimeout(read);
    field.addEventListener("change", read);
    field.addEventListener("filled", read);
    form?.addEventListener("reset", later);
    return () => {
      field.removeEventListener("change", read);
      field.removeEventListener("filled", read);
      form?.removeEventListener("reset", later);
    };
  }, [select, options]);
  return options.find((option) => option.value === (value ?? select.current?.value));
}
