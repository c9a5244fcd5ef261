import { useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { late } from "~/shell/late.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { plainClick } from "~/shell/plain-click.ts";
import { ButtonLink } from "~/ui/button.tsx";
import type { StageChoice } from "./board.tsx";
import { useMover } from "./use-mover.ts";

const MoveDialog = late(async () => (await import("./move-dialog.tsx")).MoveDialog);

interface DealActsProps {
  deal: NonNullable<OpportunityQuery["opportunity"]>;
  stages: readonly StageChoice[];
}

const nothing = () => undefined;

/** Won at one press, with Undo; Lost asks why, and takes no for an answer. Reopened, it goes to the stage one chooses. Without a script all lead to the form below. */
export function DealActs({ deal, stages }: DealActsProps) {
  const t = useT("opportunities");
  const send = useMover(nothing, nothing);
  const [asking, setAsking] = useState<string | null>(null);
  const ending = (kind: string) => stages.find((stage) => stage.kind === kind);

  const move = (to: StageChoice | undefined, lostReason = "") => {
    setAsking(null);
    if (to) send({ deal, from: deal.stage, to, lostReason }, deal.version);
  };

  return (
    <div className="btn-row">
      {deal.stage.kind === "open" ? (
        <>
          <ButtonLink href="#move" onClick={(event) => plainClick(event) && move(ending("won"))}>
            {t("stage.won")}
          </ButtonLink>
          <ButtonLink href="#move" onClick={(event) => plainClick(event) && setAsking(ending("lost")?.id ?? null)}>
            {t("stage.lost")}
          </ButtonLink>
        </>
      ) : (
        <ButtonLink href="#move" onClick={(event) => plainClick(event) && setAsking(stages[0]?.id ?? null)}>
          {t("move.reopen")}
        </ButtonLink>
      )}
      <ButtonLink href={`/opportunities/${bareId(deal.id)}/edit`} icon="pencil">
        {t("common:edit")}
      </ButtonLink>
      {asking && (
        <MoveDialog
          deal={deal}
          stages={stages}
          to={asking}
          onClose={() => setAsking(null)}
          onMissing={() => setAsking(null)}
          onMove={(stageId, reason) =>
            move(
              stages.find(({ id }) => id === stageId),
              reason,
            )
          }
        />
      )}
    </div>
  );
}
