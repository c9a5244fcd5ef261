import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { BoardColumn } from "./board-column.tsx";
import type { Column } from "./board-columns.ts";
import { ColumnMore } from "./column-more.tsx";
import { dealHref, DealCardBody } from "./deal-card.tsx";

/** The board as the server writes it: readable and movable (on the deal's page) without JavaScript. */
export function PlainBoard({ columns }: { columns: readonly Column[] }) {
  const t = useT("opportunities");
  return (
    <div className="board">
      {columns.map((column) => (
        <BoardColumn key={column.stage.id} column={column} more={<ColumnMore column={column} />}>
          {column.cards.map((deal) => (
            <li className="card" key={deal.id}>
              <DealCardBody
                deal={deal}
                handle={
                  deal.viewerCan.edit && (
                    <a
                      className="card-handle"
                      href={`${dealHref(deal)}#move`}
                      aria-label={t("board.move", { name: deal.name })}
                    >
                      <Icon name="ellipsis" />
                    </a>
                  )
                }
              />
            </li>
          ))}
        </BoardColumn>
      ))}
    </div>
  );
}
