import { Form, useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { bareId } from "~/data/ids.ts";
import type { WhoAnswer } from "~/routes/network/who-knows.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Kbd } from "~/ui/kbd.tsx";

/** Long enough not to ask at each letter, short enough to answer while one types. */
const PAUSE_MS = 160;

const addressOf = ({ kind, id, name }: { kind: string; id?: string | null; name: string }) =>
  id ? `/who-knows?${kind}=${bareId(id)}` : `/who-knows?q=${encodeURIComponent(name)}`;

/** The one question of the page. A plain GET form; with a script it answers as one types. */
export function WhoSearch({ typed, answer }: { typed: string; answer: WhoAnswer | null }) {
  const t = useT("network");
  const submit = useSubmit();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  // A link chose another subject; what the reader types herself is never put over.
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = typed;
  }, [typed]);
  const again = (form: HTMLFormElement) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), PAUSE_MS);
  };
  const subject = answer?.subject;
  return (
    <search>
      <Form className="search-big" action="/who-knows" method="get" role="search">
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          dir="auto"
          name="q"
          id="search"
          aria-label={t("searchLabel")}
          placeholder={t("searchHint")}
          defaultValue={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => event.currentTarget.form && again(event.currentTarget.form)}
        />
        <Kbd>/</Kbd>
      </Form>
      <p className="tries" role="status">
        {!answer && <span>{t("tries.start")}</span>}
        {answer && !subject && <span>{t("tries.nobody")}</span>}
        {subject && answer && (
          <>
            <span>
              {t("tries.found", { count: answer.total })}
              {answer.paths.length > 0 && ` ${t("tries.paths", { count: answer.paths.length })}`}{" "}
              {t(`tries.to.${subject.kind}`)}
            </span>{" "}
            <a
              className="link"
              href={subject.kind === "person" && subject.id ? `/people/${bareId(subject.id)}` : addressOf(subject)}
            >
              {[subject.name, subject.detail].filter(Boolean).join(", ")}
            </a>
          </>
        )}
        {answer && answer.alternatives.length > 0 && (
          <>
            {" "}
            <span>{t("tries.or")}</span>{" "}
            {answer.alternatives.slice(0, 3).map((one) => (
              <a className="link" key={`${one.kind}${one.id}`} href={addressOf(one)}>
                {[one.name, one.detail].filter(Boolean).join(", ")}
              </a>
            ))}
          </>
        )}
      </p>
    </search>
  );
}
