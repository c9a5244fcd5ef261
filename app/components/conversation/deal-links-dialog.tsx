import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import type { PostDeals } from "~/routes/conversation/deals.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Dialog } from "~/ui/dialog.tsx";
import { LineBones } from "~/ui/skeleton.tsx";
import { DealLinks } from "./deal-links.tsx";

/** The deals of a post, over the page one is reading. */
export function DealLinksDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const t = useT("conversation");
  const { load, data } = useFetcher<PostDeals>({ key: `deals-of-${postId}` });
  useEffect(() => load(`/posts/${postId}/deals`), [load, postId]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("deals.title")}
      description={data ? t("deals.of", { text: data.post.excerpt }) : undefined}
    >
      {data ? <DealLinks initial={data} /> : <LineBones label={t("common:loading")} />}
    </Dialog>
  );
}
