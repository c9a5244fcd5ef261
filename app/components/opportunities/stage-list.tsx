import { useSubmit } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { PipelineQuery } from "~/gql/graphql.ts";
import { Standing } from "~/shell/standing.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { IconButton } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { StageForms } from "./stage-forms.tsx";
import { stageWord } from "./words.ts";

export type PipelineStage = PipelineQuery["stages"][number];

const PAGE = "/admin/pipeline";

/** In order; dragged by the mouse, and moved with a button by keys, by touch and without scripts. */
export function StageList({ stages }: { stages: readonly PipelineStage[] }) {
  const submit = useSubmit();
  const pressed = useRef<string | null>(null);
  const [lifted, setLifted] = useState<PipelineStage | null>(null);
  const order = stages.map(({ id }) => id).join();
  // The row was put elsewhere in the document, which takes the focus from its button.
  useEffect(() => {
    const row = pressed.current && document.getElementById(`stage-${pressed.current}`);
    pressed.current = null;
    if (!row || row.contains(document.activeElement)) return;
    row.querySelector<HTMLButtonElement>("button")?.focus();
  }, [order]);

  function drop(onto: PipelineStage) {
    if (!lifted || lifted.id === onto.id || lifted.kind !== onto.kind) return;
    const among = stages.filter(({ kind }) => kind === lifted.kind);
    const down = among.indexOf(onto) > among.indexOf(lifted);
    const behind = down ? onto : among[among.indexOf(onto) - 1];
    const form = { act: "move", id: lifted.id, version: String(lifted.version), afterId: behind?.id ?? "" };
    submit(form, { method: "post", action: PAGE, preventScrollReset: true });
  }

  return (
    <ul className="lines">
      {stages.map((stage) => {
        const among = stages.filter(({ kind }) => kind === stage.kind);
        return (
          <li
            key={stage.id}
            id={`stage-${stage.id}`}
            draggable={among.length > 1}
            onDragStart={() => setLifted(stage)}
            onDragEnd={() => setLifted(null)}
            onDragOver={(event) => lifted?.kind === stage.kind && event.preventDefault()}
            onDrop={() => drop(stage)}
          >
            <StageHead stage={stage} among={among} onPress={() => (pressed.current = stage.id)} />
            <StageForms stage={stage} others={among.filter(({ id }) => id !== stage.id)} />
          </li>
        );
      })}
    </ul>
  );
}

interface StageHeadProps {
  stage: PipelineStage;
  among: readonly PipelineStage[];
  onPress: () => void;
}

function StageHead({ stage, among, onPress }: StageHeadProps) {
  const t = useT("opportunities");
  const format = useFormat();
  const name = stageWord(t, stage);
  const place = among.indexOf(stage);
  return (
    <div className="row">
      {among.length > 1 && <Icon name="grip-vertical" />}
      <span>
        <b dir="auto">{name}</b>
        <span className="block quiet t12 dot-sep">
          <span>{t(`pipeline.kind_${stage.kind}`)}</span>
          {stage.kind === "open" && <span>{t("pipeline.chanceIs", { share: format.percent(stage.probability) })}</span>}
          {stage.chance?.basis === "history" && (
            <span>
              {t("pipeline.chanceLearned", { share: format.percent(stage.chance.value), count: stage.chance.sample })}
            </span>
          )}
          <span>{t("pipeline.deals", { count: stage.dealCount })}</span>
        </span>
      </span>
      {among.length > 1 && (
        <span className="push">
          <MoveButton stage={stage} up after={among[place - 2]} off={place === 0} onPress={onPress} />
          <MoveButton stage={stage} after={among[place + 1]} off={place === among.length - 1} onPress={onPress} />
        </span>
      )}
    </div>
  );
}

interface MoveButtonProps {
  stage: PipelineStage;
  up?: boolean;
  /** What it will stand behind; nothing: first of its kind. */
  after: PipelineStage | undefined;
  off: boolean;
  onPress: () => void;
}

function MoveButton({ stage, up, after, off, onPress }: MoveButtonProps) {
  const t = useT("opportunities");
  if (off) return <span className="btn btn-icon" aria-hidden="true" />;
  return (
    <form method="post" action={PAGE} data-enhance="go">
      <input type="hidden" name="act" value="move" />
      <Standing {...stage} />
      <input type="hidden" name="afterId" value={after?.id ?? ""} />
      <IconButton
        type="submit"
        icon={up ? "arrow-up" : "arrow-down"}
        label={t(up ? "pipeline.up" : "pipeline.down", { name: stageWord(t, stage) })}
        onClick={onPress}
      />
    </form>
  );
}
