import { useState } from "react";
import type { AccountGuess } from "~/routes/conversation/accounts-in.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { AccountPicker } from "./account-picker.tsx";
import type { DraftOn } from "./draft.ts";

interface OnRowProps {
  on: DraftOn | null;
  /** By the writer, and not only by her words. */
  said: boolean;
  guesses: readonly AccountGuess[];
  /** Colleagues may make accounts, and post without one. */
  inside: boolean;
  onChoose: (on: DraftOn | null) => void;
}

const isOn = (on: DraftOn | null, guess: AccountGuess) =>
  on?.to === "account" ? on.id === guess.id : on?.to === "new" && guess.id === null && on.name === guess.name;

/** What it is about: one chip to confirm or change; or each that is in question, with its reason; or one to create, or none yet. */
export function OnRow({ on, said, guesses, inside, onChoose }: OnRowProps) {
  const t = useT("conversation");
  const [picking, setPicking] = useState(false);
  const create = (name: string): DraftOn => ({ to: "new", clientId: crypto.randomUUID(), name });
  const choose = (next: DraftOn) => {
    setPicking(false);
    onChoose(next);
  };
  const reasonOf = (guess: AccountGuess | undefined) =>
    guess
      ? [
          t(`on.reason_${guess.reason}`, { words: guess.text }),
          guess.kind && t(`accounts:kind.${guess.kind}`),
          guess.city,
        ]
          .filter(Boolean)
          .join(" · ")
      : "";
  const open = guesses.filter((guess) => (inside || guess.id !== null) && !isOn(on, guess)).slice(0, 4);
  const settled = on !== null && (said || on.to === "account");
  return (
    <div className="slip" role="group" aria-label={t("on.label")}>
      <span className="slip-label">{t("on.about")}</span>
      <div className="slip-chips">
        {picking ? (
          <AccountPicker
            inside={inside}
            first={guesses.flatMap(({ id, name, city }) => (id ? [{ id, name, meta: city }] : []))}
            onChoose={(name, id) => choose(id ? { to: "account", id, name } : create(name))}
            onNone={() => choose({ to: "none" })}
            onCancel={() => setPicking(false)}
          />
        ) : (
          <>
            {on && (settled || on.to === "none") && (
              <span className={said ? "find yes" : "find"}>
                <button type="button" aria-pressed={said} onClick={() => onChoose(said ? null : on)}>
                  <Icon name={said ? "check" : on.to === "none" ? "circle-dashed" : "building-2"} />{" "}
                  <span>
                    {on.to === "none" ? t("on.none") : on.name}{" "}
                    <span className="num">
                      {on.to === "new"
                        ? t("on.toCreate")
                        : on.to === "none"
                          ? ""
                          : reasonOf(guesses.find((one) => isOn(on, one)))}
                    </span>
                  </span>
                </button>
                <button
                  className="find-act"
                  type="button"
                  aria-label={t("on.change", { name: on.to === "none" ? t("on.none") : on.name })}
                  onClick={() => setPicking(true)}
                >
                  <Icon name="chevron-down" />
                </button>
              </span>
            )}
            {!said &&
              open.map((guess) => (
                <button
                  className="chip proposed"
                  type="button"
                  key={guess.id ?? guess.name}
                  onClick={() =>
                    choose(guess.id ? { to: "account", id: guess.id, name: guess.name } : create(guess.name))
                  }
                >
                  <Icon name={guess.id ? "building-2" : "plus"} />{" "}
                  {guess.id ? guess.name : t("on.create", { name: guess.name })}{" "}
                  {guess.id && <span className="num">{reasonOf(guess)}</span>}
                </button>
              ))}
            {!said && inside && on?.to !== "none" && (
              <button className="chip proposed" type="button" onClick={() => choose({ to: "none" })}>
                <Icon name="circle-dashed" /> {t("on.none")}
              </button>
            )}
            {!settled && (
              <button className="btn btn-small btn-plain" type="button" onClick={() => setPicking(true)}>
                {t("on.another")}
              </button>
            )}
          </>
        )}
      </div>
      {/* Whoever does not see the chips hears what was read. */}
      <p className="hidden" role="status">
        {on && on.to !== "none" ? t("on.status", { name: on.name }) : ""}
      </p>
    </div>
  );
}
