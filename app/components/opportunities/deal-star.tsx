import { bareId } from "~/data/ids.ts";
import { useT } from "~/shell/locale/context.tsx";
import { IconButton } from "~/ui/button.tsx";

/** Follow a deal that is not one's own, or stop. */
export function DealStar({ deal }: { deal: { id: string; viewerFollows: boolean } }) {
  const t = useT("opportunities");
  const id = bareId(deal.id);
  return (
    <form method="post" action={`/opportunities/${id}`} data-enhance="" data-key={`follow-${id}`}>
      <input type="hidden" name="intent" value="follow" />
      <IconButton
        type="submit"
        name="on"
        value={deal.viewerFollows ? "no" : "yes"}
        icon="star"
        pressed={deal.viewerFollows}
        label={t(deal.viewerFollows ? "star.following" : "star.follow")}
      />
    </form>
  );
}
