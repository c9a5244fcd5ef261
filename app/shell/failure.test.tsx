import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import type { Failure } from "../data/failure.ts";
import { Field } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";
import { FailureBanner, FailurePoints, useFormFailure } from "./failure.tsx";
import { LocaleProvider } from "./locale/context.tsx";
import type { Locale } from "./locale/locales.ts";
import { registerAllMessages } from "./locale/messages.server.ts";

beforeAll(registerAllMessages);

const refused: Failure = {
  ok: false,
  code: "INVALID",
  key: "invalid",
  params: {},
  fields: [
    { path: "name", key: "required" },
    { path: "note", key: "tooLong", params: { max: 200 } },
  ],
};

function Form({ answer }: { answer: Failure | { ok: true } | undefined }) {
  const failure = useFormFailure(answer);
  return (
    <form>
      <FailureBanner form={failure} labels={{ name: "Nom", note: "Note" }} />
      <Field id="f-name" label="Nom" error={failure.field("name")}>
        <Input name="name" />
      </Field>
    </form>
  );
}

const render = (answer: Failure | { ok: true } | undefined, locale: Locale = "fr") =>
  renderToStaticMarkup(
    <LocaleProvider locale={locale} timeZone="Europe/Paris" renderedAt={0}>
      <Form answer={answer} />
    </LocaleProvider>,
  );

test("a refused form says what to look at, and ties each error to its field", () => {
  const html = render(refused);
  expect(html).toContain("2 points à revoir\u00a0: Nom et Note. Le reste est gardé.");
  expect(html).toContain('aria-describedby="f-name-error" aria-invalid="true"');
  expect(html).toMatch(/id="f-name-error">.*Ce champ est nécessaire\./);
});

test("a refusal that is nobody's field is said as a whole", () => {
  const html = render(
    { ...refused, code: "RATE_LIMITED", key: "rateLimited", params: { seconds: 1 }, fields: [] },
    "en",
  );
  expect(html).toContain("Wait 1 second and try again");
});

test("nothing is said when all went well", () => {
  expect(render({ ok: true })).not.toContain("alert");
  expect(render(undefined)).not.toContain("aria-invalid");
});

test("an answer that several forms share is said point by point", () => {
  function Page() {
    return <FailurePoints form={useFormFailure(refused)} labels={{ name: "Nom" }} />;
  }
  const html = renderToStaticMarkup(
    <LocaleProvider locale="fr" timeZone="Europe/Paris" renderedAt={0}>
      <Page />
    </LocaleProvider>,
  );
  expect(html).toContain(">Nom\u00a0: Ce champ est nécessaire.</p>");
});
