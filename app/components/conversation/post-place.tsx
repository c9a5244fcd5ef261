import { bareId } from "~/data/ids.ts";
import { useT } from "~/shell/locale/context.tsx";

interface Placed {
  accountId?: string | null;
  accountName?: string | null;
}

export const UNPLACED = "/accounts/unplaced";

/** The page that a post stands on. */
export function placeOfPost({ accountId }: Placed): string {
  return accountId ? `/accounts/${bareId(accountId)}` : UNPLACED;
}

/** Its account, or the list of those that wait for one. */
export function PostPlace({ post }: { post: Placed }) {
  const t = useT("conversation");
  return (
    <a href={placeOfPost(post)} dir="auto">
      {post.accountName ?? t("unplaced.title")}
    </a>
  );
}
