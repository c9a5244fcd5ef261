import { useId, useState, type KeyboardEvent } from "react";
import { isComposing } from "./is-composing.ts";

interface ComboboxOptions<Option> {
  options: readonly Option[];
  onChoose: (option: Option) => void;
  /** Which one Enter takes before an arrow was pressed: -1 for none, when the words themselves are an answer. */
  first?: -1 | 0;
}

/**
 * Keys and roles of a box that suggests (ARIA 1.2: the box keeps the focus all along). The list is open from a stroke or an arrow
 * until something is chosen, Escape, or the box is left.
 */
export function useCombobox<Option>({ options, onChoose, first = 0 }: ComboboxOptions<Option>) {
  const list = useId();
  const [wanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState<number>(first);
  const open = wanted && options.length > 0;
  // The list may have become shorter than the place in it.
  const active = Math.min(chosen, options.length - 1);

  function choose(option: Option) {
    setWanted(false);
    setChosen(first);
    onChoose(option);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return;
    const option = options[active];
    if (event.key === "Escape" && open) setWanted(false);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      const places = options.length - first;
      if (open) setChosen(((active - first + step + places) % places) + first);
      setWanted(true);
    } else if (event.key === "Enter" && open && option) choose(option);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const activeId = open && active >= 0 ? `${list}-${active}` : undefined;
  return {
    open,
    active,
    activeId,
    /** Something was typed, or the box was pressed: show what fits. */
    show: () => {
      setWanted(true);
      setChosen(first);
    },
    input: {
      role: "combobox" as const,
      autoComplete: "off",
      "aria-expanded": open,
      "aria-controls": list,
      "aria-autocomplete": "list" as const,
      "aria-activedescendant": activeId,
      onKeyDown,
      onBlur: () => setWanted(false),
    },
    list: { id: list, role: "listbox" as const },
    option: (index: number) => ({
      id: `${list}-${index}`,
      role: "option" as const,
      "aria-selected": index === active,
      // The box keeps the focus.
      onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onClick: () => choose(options[index]!),
    }),
  };
}
