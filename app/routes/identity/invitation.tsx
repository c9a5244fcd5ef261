import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Door } from "~/components/identity/door.tsx";
import { LinkGone } from "~/components/identity/link-gone.tsx";
import { PasswordField } from "~/components/identity/password-field.tsx";
import { attempt, failureOf } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { AcceptInvitationDocument, InvitationBySecretQuery } from "./door.query.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  try {
    const { companyName, invitationBySecret } = await context.gql(InvitationBySecretQuery, {
      secret: params.secret ?? "",
    });
    return data({ company: companyName, invitation: invitationBySecret });
  } catch (error) {
    if (failureOf(error)?.key !== "linkGone") throw error;
    return data({ company: "", invitation: null }, { status: 404 });
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const name = String(form.get("name") ?? "");
  const password = String(form.get("password") ?? "");
  const secret = params.secret ?? "";
  const result = await attempt(() => context.gql(AcceptInvitationDocument, { secret, name, password }));
  if ("init" in result) return data({ failure: result.data, name }, result.init ?? {});
  throw redirect("/");
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:invitation.title");

export default function Invitation() {
  const t = useT("identity");
  const { company, invitation } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer?.failure);
  if (!invitation) return <LinkGone kind="invitation" />;
  const { email, role } = invitation;
  const guest = role === "influencer";
  return (
    <Door
      title={t("invitation.title")}
      detail={t(guest ? "invitation.detailGuest" : "invitation.detail", { company })}
      company={company}
    >
      <form method="post" className="door-form">
        <FailureBanner form={failure} labels={{ name: t("name"), password: t("password.label") }} />
        <Field label={t("email")} hint={t("invitation.emailHint")}>
          <Input type="email" name="email" value={email} readOnly autoComplete="username" />
        </Field>
        <Field label={t("name")} error={failure.field("name")}>
          <Input
            name="name"
            required
            maxLength={120}
            autoComplete="name"
            defaultValue={answer?.name ?? invitation.name}
          />
        </Field>
        <PasswordField kind="new" label={t("password.choose")} error={failure.field("password")} />
        <Button type="submit" variant="primary">
          {t("invitation.act")}
        </Button>
      </form>
    </Door>
  );
}
