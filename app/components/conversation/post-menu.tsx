import { useNavigate } from "@remix-run/react";
import { useState } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { Menu, MenuItem } from "~/ui/menu.tsx";

interface PostMenuProps {
  postId: string;
  /** The link of the card, under which it opens. */
  at: HTMLElement;
  onDeals: () => void;
  onClose: () => void;
}

/** What else one can do with a post of a list. */
export function PostMenu({ postId, at, onDeals, onClose }: PostMenuProps) {
  const t = useT("conversation");
  const navigate = useNavigate();
  // Where the link stood as it was pressed.
  const [place] = useState(() => at.getBoundingClientRect());
  const { left, top, width, height } = place;
  return (
    <Menu
      open
      onOpenChange={(open) => !open && onClose()}
      label={t("menu.label")}
      trigger={<span className="menu-spot" style={{ left, top, width, height }} tabIndex={-1} aria-hidden="true" />}
    >
      <MenuItem
        icon="columns-3"
        onSelect={(event) => {
          // The dialog takes the menu's place; closing would end both.
          event.preventDefault();
          onDeals();
        }}
      >
        {t("menu.deals")}
      </MenuItem>
      <MenuItem icon="message-circle" onSelect={() => navigate(`/posts/${postId}`)}>
        {t("menu.open")}
      </MenuItem>
    </Menu>
  );
}
