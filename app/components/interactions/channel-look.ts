import type { IconName } from "~/ui/icon.tsx";

const LOOKS: Readonly<Record<string, IconName>> = {
  "e-mail": "mail",
  call: "phone",
  phone: "phone",
  meeting: "users",
  "face-to-face": "users",
  letter: "file-text",
  visit: "map-pin",
  chat: "message-circle",
  social: "share-2",
  web: "globe",
  event: "ticket",
  opened: "columns-3",
  stage: "columns-3",
};

/** A channel's icon; its word always stands beside it. */
export const channelIcon = (how: string): IconName => LOOKS[how] ?? "message-square";
