import type { ReactNode } from "react";
import { useFormFailure, type FormFailure } from "~/shell/failure.tsx";
import type { Failure } from "~/data/failure.ts";

/** What the settings' action answered, as a part needs it. */
export interface PartAnswer {
  act: string;
  failure: Failure | null;
  secret: string | null;
}

interface SettingsPartProps {
  id: string;
  title: string;
  about: string;
  children: ReactNode;
}

/** What it is about on the left, what one can do on the right. */
export function SettingsPart({ id, title, about, children }: SettingsPartProps) {
  return (
    <section className="settings-part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className="about">{about}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}

/** The failure of this part's form, and of no other. */
export function usePartFailure(act: string, answer: PartAnswer | undefined): FormFailure {
  return useFormFailure(answer?.act === act ? answer.failure : undefined);
}
