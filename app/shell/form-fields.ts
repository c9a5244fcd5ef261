/** What a form's fields hold, by name; several where boxes of one name are ticked. */
export type FieldValues = Record<string, string | string[]>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Files are kept by their own box; what a button says is no field. */
const LEFT_OUT = new Set(["file", "submit", "button", "password"]);

function controlsOf(form: HTMLFormElement): Control[] {
  const all = [...form.elements].filter(
    (one): one is Control =>
      one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement,
  );
  // What the page itself looks after says so.
  return all.filter((one) => one.name !== "" && !LEFT_OUT.has(one.type) && one.dataset.kept !== "no");
}

const isTicked = (one: Control): one is HTMLInputElement =>
  one instanceof HTMLInputElement && (one.type === "checkbox" || one.type === "radio");

/** Whether somebody wrote in the form: what it holds is not what the server sent. Hidden fields follow the others. */
export function isTouched(form: HTMLFormElement): boolean {
  return controlsOf(form).some((one) => {
    if (one.type === "hidden") return false;
    if (isTicked(one)) return one.checked !== one.defaultChecked;
    if (one instanceof HTMLSelectElement)
      return [...one.options].some((option) => option.selected !== option.defaultSelected && option.defaultSelected);
    return one.value !== one.defaultValue;
  });
}

export function readFields(form: HTMLFormElement): FieldValues {
  const held = controlsOf(form).filter((one) => !isTicked(one) || one.checked);
  const values: FieldValues = {};
  for (const { name, value } of held) values[name] = name in values ? [values[name]!, value].flat() : value;
  return values;
}

/** Puts back what was kept. Fields that the form no longer has are passed over. */
export function fillFields(form: HTMLFormElement, kept: FieldValues): void {
  for (const one of controlsOf(form)) {
    const values = [kept[one.name] ?? []].flat();
    if (isTicked(one)) one.checked = values.includes(one.value);
    else if (values[0] !== undefined) one.value = values[0];
    // For what shows the field's value in its own way; it does not bubble, so that nobody takes it for writing.
    one.dispatchEvent(new Event("filled"));
  }
}
