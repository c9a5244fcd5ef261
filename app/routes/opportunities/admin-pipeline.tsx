import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { NewStage } from "~/components/opportunities/new-stage.tsx";
import { StageList } from "~/components/opportunities/stage-list.tsx";
import { attempt, notFound, refuse } from "~/data/failure.ts";
import type { Gql } from "~/data/load-context.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useLive } from "~/live/use-live.ts";
import { FailurePoints, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Banner } from "~/ui/banner.tsx";
import {
  CreateStageDocument,
  EditStageDocument,
  MoveStageDocument,
  PipelineQuery,
  RetireStageDocument,
} from "./pipeline.query.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  return (await context.gql(PipelineQuery)).stages;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const result = await attempt(() => run(context.gql, form));
  if ("init" in result) return result;
  throw redirect(`/admin/pipeline?done`);
}

async function run(gql: Gql, form: FormData): Promise<void> {
  const text = (name: string) => String(form.get(name) ?? "");
  const [id, version] = [text("id"), Number(text("version"))];
  // People write a chance in per cent.
  const probability = form.has("chance") ? Number(text("chance").replace(",", ".")) / 100 : null;
  if (Number.isNaN(probability)) refuse("probability", "notANumber");
  const kind = ({ won: "WON", lost: "LOST" } as const)[text("kind")] ?? "OPEN";
  if (text("act") === "create") await gql(CreateStageDocument, { name: text("name"), kind, probability });
  if (text("act") === "edit") await gql(EditStageDocument, { id, name: text("name"), probability, version });
  if (text("act") === "move") await gql(MoveStageDocument, { id, afterId: text("afterId") || null, version });
  if (text("act") === "retire") await gql(RetireStageDocument, { id, intoId: text("intoId"), version });
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "opportunities:pipeline.title");

/** The steps of a deal, as the company walks them. Every board follows at once. */
export default function AdminPipeline() {
  const t = useT("opportunities");
  const stages = useLoaderData<typeof loader>();
  const failure = useFormFailure(useAnswer<typeof action>());
  const done = useSearchParams()[0].has("done");
  useLive(null, ({ type }) => type.startsWith("stage."));
  return (
    <>
      {failure.failure ? (
        <FailurePoints form={failure} />
      ) : (
        done && (
          <Banner icon="circle-check" role="status" className="gap">
            {t("pipeline.done")}
          </Banner>
        )
      )}
      <section className="section" aria-labelledby="pipeline-title">
        <div className="section-head">
          <h2 id="pipeline-title">{t("pipeline.title")}</h2>
        </div>
        <p className="lede gap-s">{t("pipeline.about")}</p>
        <StageList stages={stages} />
        <NewStage />
      </section>
    </>
  );
}
