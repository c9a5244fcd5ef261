import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Door } from "~/components/identity/door.tsx";
import { PasswordField } from "~/components/identity/password-field.tsx";
import { attempt } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useLocale, useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { DoorQuery, SetUpDocument } from "./door.query.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { setUpNeeded } = await context.gql(DoorQuery);
  if (!setUpNeeded) throw redirect("/");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const input = { company: text("company"), name: text("name"), email: text("email") };
  const secret = { password: text("password"), locale: text("locale") };
  const result = await attempt(() => context.gql(SetUpDocument, { ...input, ...secret }));
  if ("init" in result) return data({ failure: result.data, input }, result.init ?? {});
  throw redirect("/admin/invite");
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:setUp.title");

/** First run: one form, and the first visitor is the company's admin. */
export default function SetUp() {
  const t = useT("identity");
  const { locale } = useLocale();
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer?.failure);
  const values = answer?.input;
  return (
    <Door title={t("setUp.title")} detail={t("setUp.detail")}>
      <form method="post" className="door-form">
        <FailureBanner
          form={failure}
          labels={{ company: t("setUp.company"), name: t("name"), email: t("email"), password: t("password.label") }}
        />
        <input type="hidden" name="locale" value={locale} />
        <Field label={t("setUp.company")} error={failure.field("company")}>
          <Input name="company" required maxLength={120} autoComplete="organization" defaultValue={values?.company} />
        </Field>
        <Field label={t("name")} error={failure.field("name")}>
          <Input name="name" required maxLength={120} autoComplete="name" defaultValue={values?.name} />
        </Field>
        <Field label={t("email")} error={failure.field("email")}>
          <Input
            type="text"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            name="email"
            required
            maxLength={254}
            autoComplete="username"
            defaultValue={values?.email}
          />
        </Field>
        <PasswordField kind="new" label={t("password.label")} error={failure.field("password")} />
        <Button type="submit" variant="primary">
          {t("setUp.act")}
        </Button>
      </form>
    </Door>
  );
}
