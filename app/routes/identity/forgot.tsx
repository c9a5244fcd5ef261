import { data, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Door } from "~/components/identity/door.tsx";
import { attempt } from "~/data/failure.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { ForgotDocument } from "./door.query.ts";

export async function action({ request, context }: ActionFunctionArgs) {
  const email = String((await request.formData()).get("email") ?? "");
  const result = await attempt(() => context.gql(ForgotDocument, { email }));
  if ("init" in result) return data({ failure: result.data, email }, result.init ?? {});
  return data({ failure: null, email });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:forgot.title");

/** Says the same whether or not the address is anyone's. */
export default function Forgot() {
  const t = useT("identity");
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer?.failure);
  return (
    <Door title={t("forgot.title")} detail={t("forgot.detail")}>
      {answer && !answer.failure ? (
        <Banner icon="mail" role="status" className="gap">
          {t("forgot.sent", { email: answer.email })}
        </Banner>
      ) : (
        <form method="post" className="door-form">
          <FailureBanner form={failure} />
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
              defaultValue={answer?.email}
            />
          </Field>
          <Button type="submit" variant="primary">
            {t("forgot.act")}
          </Button>
        </form>
      )}
      <p className="door-after">
        <a className="link" href="/sign-in">
          {t("forgot.back")}
        </a>
      </p>
    </Door>
  );
}
