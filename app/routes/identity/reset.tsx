import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Door } from "~/components/identity/door.tsx";
import { LinkGone } from "~/components/identity/link-gone.tsx";
import { PasswordField } from "~/components/identity/password-field.tsx";
import { attempt } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Button } from "~/ui/button.tsx";
import { ResetDocument, ResetLinkQuery } from "./door.query.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { resetLinkOpens } = await context.gql(ResetLinkQuery, { secret: params.secret ?? "" });
  return data({ opens: resetLinkOpens }, { status: resetLinkOpens ? 200 : 404 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const password = String((await request.formData()).get("password") ?? "");
  const result = await attempt(() => context.gql(ResetDocument, { secret: params.secret ?? "", password }));
  if ("init" in result) return result;
  throw redirect("/sign-in?changed");
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:reset.title");

export default function Reset() {
  const t = useT("identity");
  const { opens } = useLoaderData<typeof loader>();
  const failure = useFormFailure(useAnswer<typeof action>());
  if (!opens) return <LinkGone kind="reset" />;
  return (
    <Door title={t("reset.title")} detail={t("reset.detail")}>
      <form method="post" className="door-form">
        <FailureBanner form={failure} labels={{ password: t("password.label") }} />
        <PasswordField kind="new" label={t("password.new")} error={failure.field("password")} />
        <Button type="submit" variant="primary">
          {t("reset.act")}
        </Button>
      </form>
    </Door>
  );
}
