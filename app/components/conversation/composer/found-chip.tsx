import { useRef, useState, type KeyboardEvent } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Icon, type IconName } from "~/ui/icon.tsx";
import { isComposing } from "~/ui/is-composing.ts";

interface FoundChipProps {
  icon: IconName;
  name: string;
  figure: string;
  /** What a person does, which can be corrected with her name; null for everything else. */
  title: string | null;
  /** Undefined: nobody has said yes or no. */
  state: boolean | undefined;
  acceptable: boolean;
  /** Null takes an answer back. */
  onDecide: (accept: boolean | null, corrected?: { name: string; title: string }) => void;
}

/** Something that was read in the text: dashed is proposed, solid is accepted, struck out is refused. */
export function FoundChip({ icon, name, figure, title, state, acceptable, onDecide }: FoundChipProps) {
  const t = useT("conversation");
  const [editing, setEditing] = useState(false);
  if (state === false)
    return (
      <span className="find no" role="group" aria-label={t("proposals.isRefused", { name })}>
        <span className="name">{name}</span>
        <button type="button" onClick={() => onDecide(null)}>
          {t("proposals.bringBack")}
        </button>
      </span>
    );
  if (editing && title !== null)
    return (
      <Correct
        name={name}
        title={title}
        onKeep={(corrected) => {
          setEditing(false);
          onDecide(true, corrected);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  const words = (
    <>
      <Icon name={state ? "check" : icon} />{" "}
      <span>
        {name} {figure && <span className="num">{figure}</span>}
      </span>
    </>
  );
  return (
    <span className={classNames("find", state && "yes")} role="group" aria-label={name}>
      {acceptable ? (
        <button type="button" aria-pressed={state === true} onClick={() => onDecide(state ? null : true)}>
          {words}
        </button>
      ) : (
        <span className="find-words">{words}</span>
      )}
      {state && title !== null ? (
        <button
          className="find-act"
          type="button"
          aria-label={t("proposals.correct", { name })}
          onClick={() => setEditing(true)}
        >
          <Icon name="pencil-line" />
        </button>
      ) : (
        <button
          className="find-act"
          type="button"
          aria-label={t("proposals.refuse", { name })}
          onClick={() => onDecide(false)}
        >
          <Icon name="x" />
        </button>
      )}
    </span>
  );
}

interface CorrectProps {
  name: string;
  title: string;
  onKeep: (corrected: { name: string; title: string }) => void;
  onCancel: () => void;
}

/** In place, in the chip: the sentence is never rewritten. */
function Correct({ name, title, onKeep, onCancel }: CorrectProps) {
  const t = useT("conversation");
  const nameBox = useRef<HTMLInputElement>(null);
  const titleBox = useRef<HTMLInputElement>(null);
  function keep() {
    const corrected = nameBox.current?.value.trim() ?? "";
    if (corrected) onKeep({ name: corrected, title: titleBox.current?.value.trim() ?? "" });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") keep();
    else onCancel();
  }
  return (
    <span className="find editing" role="group" aria-label={t("proposals.correct", { name })}>
      <input
        ref={nameBox}
        autoFocus
        defaultValue={name}
        maxLength={200}
        aria-label={t("proposals.name")}
        onKeyDown={onKeyDown}
      />
      <span className="sep" aria-hidden="true">
        ·
      </span>
      <input
        ref={titleBox}
        defaultValue={title}
        maxLength={200}
        aria-label={t("proposals.role")}
        placeholder={t("proposals.role")}
        onKeyDown={onKeyDown}
      />
      <button className="find-act" type="button" aria-label={t("proposals.keep")} onClick={keep}>
        <Icon name="check" />
      </button>
      <button className="find-act" type="button" aria-label={t("common:cancel")} onClick={onCancel}>
        <Icon name="x" />
      </button>
    </span>
  );
}
