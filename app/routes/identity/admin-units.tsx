import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { UnitSection } from "~/components/identity/unit-section.tsx";
import { attempt, notFound } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailurePoints, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Banner } from "~/ui/banner.tsx";
import { allUnits } from "./all-units.ts";
import { CreateUnitDocument, RemoveUnitDocument, RenameUnitDocument } from "./units.query.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  const [departments, teams] = await Promise.all([allUnits(context.gql, "DEPARTMENT"), allUnits(context.gql, "TEAM")]);
  return { departments, teams };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const [id, name, version] = [text("id"), text("name"), Number(text("version"))];
  const result = await attempt(async () => {
    if (text("act") === "create") {
      await context.gql(CreateUnitDocument, { kind: text("kind") === "TEAM" ? "TEAM" : "DEPARTMENT", name });
    } else if (text("act") === "rename") await context.gql(RenameUnitDocument, { id, name, version });
    else if (text("act") === "remove") {
      await context.gql(RemoveUnitDocument, { id, version, moveToId: text("moveToId") || null });
    }
  });
  if ("init" in result) return result;
  throw redirect("/admin/company?done");
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:units.title");

/** What the company is made up of: said beside names, and read by the figures on who helps whom. */
export default function AdminUnits() {
  const t = useT("identity");
  const { departments, teams } = useLoaderData<typeof loader>();
  const failure = useFormFailure(useAnswer<typeof action>());
  const done = useSearchParams()[0].has("done");
  const labels = { name: t("units.name"), moveToId: t("units.moveTo") };
  return (
    <>
      {failure.failure ? (
        <FailurePoints form={failure} labels={labels} />
      ) : (
        done && (
          <Banner icon="circle-check" role="status" className="gap">
            {t("admin.done")}
          </Banner>
        )
      )}
      <UnitSection kind="DEPARTMENT" units={departments} />
      <UnitSection kind="TEAM" units={teams} />
    </>
  );
}
