import type { AvatarProps } from "../ui/avatar.tsx";
import type { IconName } from "../ui/icon.tsx";

export interface Notice {
  id: string;
  /** When it happened, ISO. */
  at: string;
  isNew: boolean;
  href: string;
  /** Who did it; an icon stands there when nobody did (a saved search). */
  face?: Pick<AvatarProps, "name" | "shape" | "imageUrl">;
  icon?: IconName;
  /** One line in the reader's language, names in `<b>`. */
  text: string;
  /** A quote or a place, grey under it. */
  detail?: string;
}

/** What `GET /notifications/panel` answers, as JSON: the newest twenty. */
export interface NoticesData {
  notices: Notice[];
}
