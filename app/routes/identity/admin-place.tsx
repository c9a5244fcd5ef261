import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { attempt, notFound, orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { HeldVersion } from "~/shell/held-version.tsx";
import { useLocale, useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { Field } from "~/ui/field.tsx";
import { Picker } from "~/ui/picker.tsx";
import { allUnits } from "./all-units.ts";
import { MemberPlaceQuery, PlaceMemberDocument } from "./units.query.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  const userId = globalId("User", params.userId);
  const { member } = await orRespond(() => context.gql(MemberPlaceQuery, { userId }));
  if (!member || member.user.role === "influencer") return notFound();
  const [departments, teams] = await Promise.all([allUnits(context.gql, "DEPARTMENT"), allUnits(context.gql, "TEAM")]);
  return { member, departments, teams };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const result = await attempt(() =>
    context.gql(PlaceMemberDocument, {
      userId: globalId("User", params.userId),
      departmentId: String(form.get("departmentId") ?? "") || null,
      teamIds: form.getAll("teamId").map(String),
      version: Number(form.get("version")),
    }),
  );
  if ("init" in result) return result;
  throw redirect("/admin?done");
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:place.title");

/** Where one colleague belongs. */
export default function AdminPlace() {
  const t = useT("identity");
  const { locale } = useLocale();
  const { member, departments, teams } = useLoaderData<typeof loader>();
  const failure = useFormFailure(useAnswer<typeof action>());
  const { user, departmentId, version } = member;
  return (
    <section className="section" aria-labelledby="place-title">
      <h2 id="place-title">{t("place.of", { name: user.name })}</h2>
      <p className="sub">{t("place.detail")}</p>
      <form method="post" className="form">
        <FailureBanner form={failure} labels={{ departmentId: t("place.department"), teamIds: t("units.teams") }} />
        <HeldVersion version={version} />
        <Field label={t("place.department")} error={failure.field("departmentId")}>
          <Picker
            name="departmentId"
            none={t("place.noDepartment")}
            defaultValue={departmentId}
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            locale={locale}
            nothing={t("common:noneFits")}
          />
        </Field>
        <fieldset className="full">
          <legend className="label">{t("units.teams")}</legend>
          {teams.length === 0 && <p className="soft">{t("units.teamsNone")}</p>}
          <div className="row wrap">
            {teams.map(({ id, name }) => (
              <Checkbox
                key={id}
                name="teamId"
                value={id}
                defaultChecked={member.teams.some((team) => team.id === id)}
                label={name}
              />
            ))}
          </div>
        </fieldset>
        <p className="btn-row">
          <Button type="submit" variant="primary">
            {t("common:save")}
          </Button>
          <ButtonLink href={`/colleagues/${bareId(user.id)}`} variant="plain">
            {t("place.profile")}
          </ButtonLink>
        </p>
      </form>
    </section>
  );
}
