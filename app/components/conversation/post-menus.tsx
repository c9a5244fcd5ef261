import { useEffect, useRef, useState } from "react";
import { late } from "~/shell/late.tsx";

const PostMenu = late(async () => (await import("./post-menu.tsx")).PostMenu);
const DealLinksDialog = late(async () => (await import("./deal-links-dialog.tsx")).DealLinksDialog);

/** What is open, for which post, and the link it was opened by: there it stands, and there the focus returns. */
interface Opened {
  what: "menu" | "deals";
  postId: string;
  link: HTMLAnchorElement;
}

const POST = /^\/posts\/([0-9a-f-]{36})(?:\/|$)/i;

/**
 * One menu and one dialog for all posts of a page: a card carries a plain link (`data-post-menu`, `data-post-deals`), which leads
 * to the post without a script, and what floats is fetched when it is first asked for.
 */
export function PostMenus() {
  const [opened, setShown] = useState<Opened | null>(null);
  const from = useRef<HTMLAnchorElement | null>(null);
  useEffect(() => {
    function onClick(event: MouseEvent) {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element && event.target.closest("a");
      if (!link || !link.matches("[data-post-menu], [data-post-deals]")) return;
      const postId = POST.exec(link.pathname)?.[1];
      if (!postId) return;
      // Before the listener that follows links.
      event.preventDefault();
      const what = link.dataset.postMenu === undefined ? "deals" : "menu";
      setShown({ what, postId, link });
    }
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, []);
  useEffect(() => {
    const last = from.current;
    from.current = opened?.link ?? null;
    // After the part that went has given the focus back to what had it before, which is gone by now.
    if (!opened && last?.isConnected) setTimeout(() => last.focus({ preventScroll: true }));
  }, [opened]);
  if (!opened) return null;
  const close = () => setShown(null);
  return opened.what === "menu" ? (
    <PostMenu
      postId={opened.postId}
      at={opened.link}
      onDeals={() => setShown({ ...opened, what: "deals" })}
      onClose={close}
      onMissing={close}
    />
  ) : (
    <DealLinksDialog postId={opened.postId} onClose={close} onMissing={close} />
  );
}
