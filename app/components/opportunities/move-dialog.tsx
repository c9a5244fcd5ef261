import { useState } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Dialog } from "~/ui/dialog.tsx";
import { Field } from "~/ui/field.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import type { StageChoice } from "./board.tsx";
import { stageWord } from "./words.ts";

interface MoveDialogProps {
  deal: { name: string; stage: { id: string } };
  stages: readonly StageChoice[];
  /** Where it opens: Won and Lost have buttons of their own. */
  to?: string;
  onClose: () => void;
  onMove: (stageId: string, lostReason: string) => void;
}

/** A stage from a list, and, for a lost deal, why: asked, never required. */
export function MoveDialog({ deal, stages, to, onClose, onMove }: MoveDialogProps) {
  const t = useT("opportunities");
  const [stageId, setStageId] = useState(to ?? deal.stage.id);
  const [reason, setReason] = useState("");
  const stage = stages.find(({ id }) => id === stageId);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("board.move", { name: deal.name })}>
      <form
        className="deal-stack"
        onSubmit={(event) => {
          event.preventDefault();
          onMove(stageId, reason);
        }}
      >
        <Field label={t("field.stage")}>
          <Select
            value={stageId}
            onChange={(event) => setStageId(event.target.value)}
            options={stages.map((each) => ({ value: each.id, label: stageWord(t, each) }))}
          />
        </Field>
        {stage?.kind === "lost" && (
          <Field label={t("field.lostReason")} note={t("common:optional")} hint={t("move.lostHint")}>
            <Textarea value={reason} rows={3} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
        <div className="btn-row">
          <Button variant="primary" type="submit" disabled={stageId === deal.stage.id}>
            {t("move.button", { stage: stage ? stageWord(t, stage) : "" })}
          </Button>
          <Button variant="plain" onClick={onClose}>
            {t("common:cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
