import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DemoSignIns } from "~/components/identity/demo-sign-ins.tsx";
import { Door } from "~/components/identity/door.tsx";
import { PasswordField } from "~/components/identity/password-field.tsx";
import { wantedPath } from "~/data/wanted.ts";
import { attempt } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { DoorQuery, SignInDocument } from "./door.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const to = wantedPath(search.get("to"));
  if (context.viewer) throw redirect(to);
  const { companyName, setUpNeeded, demoSignIns } = await context.gql(DoorQuery);
  if (setUpNeeded) throw redirect("/set-up");
  return { to, company: companyName, demo: demoSignIns, changed: search.has("changed") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get("email") ?? "");
  const password = String(form.get("password") ?? "");
  const result = await attempt(() => context.gql(SignInDocument, { email, password }));
  if ("init" in result) return data({ failure: result.data, email }, result.init ?? {});
  throw redirect(wantedPath(form.get("to")));
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:signIn.title");

export default function SignIn() {
  const t = useT("identity");
  const { to, company, demo, changed } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer?.failure);
  return (
    <Door title={t("signIn.title")} detail={t("signIn.detail", { company })} company={company}>
      <form method="post" className="door-form">
        <FailureBanner form={failure} />
        {changed && !answer && (
          <Banner icon="circle-check" role="status">
            {t("signIn.changed")}
          </Banner>
        )}
        <input type="hidden" name="to" value={to} />
        <Field label={t("email")} error={failure.field("email")}>
          <Input
            type="text"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            name="email"
            required
            autoComplete="username"
            defaultValue={answer?.email}
            maxLength={254}
          />
        </Field>
        <PasswordField kind="current" label={t("password.label")} error={failure.field("password")} />
        <Button type="submit" variant="primary">
          {t("signIn.act")}
        </Button>
      </form>
      <p className="door-after">
        <a className="link" href="/forgot">
          {t("signIn.forgot")}
        </a>
      </p>
      <DemoSignIns people={demo} to={to} />
    </Door>
  );
}
