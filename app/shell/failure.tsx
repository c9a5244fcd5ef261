import { useLocation } from "@remix-run/react";
import type { Failure } from "../data/failure.ts";
import { Banner } from "../ui/banner.tsx";
import { InView } from "../ui/in-view.tsx";
import { useFormat, useT } from "./locale/context.tsx";

/** What an action answers: `attempt()` of data/failure.ts, or nothing yet. */
type Answer = { ok: boolean } | null | undefined;

export interface FormFailure {
  /** What went wrong as a whole, in words; undefined when nothing did. */
  message: string | undefined;
  /** What is wrong with one field, by its path in the input. */
  field(path: string): string | undefined;
  failure: Failure | undefined;
}

function isFailure(answer: Answer): answer is Failure {
  return answer?.ok === false && "code" in answer;
}

/** The words of a refused write: `const failure = useFormFailure(useAnswer())`, then `<Field error={failure.field("name")}>`. */
export function useFormFailure(answer: Answer): FormFailure {
  const t = useT("errors");
  if (!isFailure(answer)) return { message: undefined, field: () => undefined, failure: undefined };
  return {
    failure: answer,
    message: t(answer.key, { count: Number(answer.params.seconds ?? 0), ...answer.params }),
    field(path) {
      const problem = answer.fields.find((each) => each.path === path || each.path.startsWith(`${path}.`));
      return problem && t(problem.key, problem.params);
    },
  };
}

/**
 * Above a form: what to look at, brought to where the reader is. `labels` names the fields by their path in the input.
 */
export function FailureBanner({ form, labels = {} }: { form: FormFailure; labels?: Record<string, string> }) {
  const t = useT("errors");
  const format = useFormat();
  if (!form.failure) return null;
  const named = [...new Set(form.failure.fields.map(({ path }) => path))].filter((path) => labels[path]);
  return (
    <Banner icon="circle-alert" tone="bad" role="alert" className="full">
      <InView news={form.failure}>
        {named.length > 0
          ? t("summary", { count: named.length, list: format.list(named.map((path) => labels[path]!)) })
          : form.message}{" "}
        <SignInAgain failure={form.failure} />
      </InView>
    </Banner>
  );
}

/** Whose session has ended gets the way back to this very place, where what was written waits. */
export function SignInAgain({ failure }: { failure: Failure | undefined }) {
  return failure?.code === "UNAUTHENTICATED" ? <SignInLink /> : null;
}

/** The door, and from there back to where one is. */
export function signInAddress({ pathname, search }: { pathname: string; search: string }): string {
  return `/sign-in?to=${encodeURIComponent(pathname + search)}`;
}

function SignInLink() {
  const t = useT("identity");
  return (
    <a className="link" href={signInAddress(useLocation())} data-native="">
      {t("signIn.act")}
    </a>
  );
}

/** Above several forms that share one answer: what went wrong, point by point, since no field of it stands out. */
export function FailurePoints({ form, labels = {} }: { form: FormFailure; labels?: Record<string, string> }) {
  const t = useT("errors");
  if (!form.failure) return null;
  return (
    <div className="gap">
      <FailureBanner form={form} />
      {form.failure.fields.map(({ path }) => (
        <p key={path} className="error gap-s">
          {labels[path] ? t("point", { label: labels[path], problem: form.field(path) }) : form.field(path)}
        </p>
      ))}
    </div>
  );
}
