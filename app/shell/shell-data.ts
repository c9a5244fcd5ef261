import type { FaceShape } from "../ui/avatar.tsx";

export const roles = ["admin", "manager", "member", "influencer"] as const;
export type Role = (typeof roles)[number];

/** What the layout's loader delivers, and all the shell knows. Ids are bare uuids, ready for addresses. */
export interface ShellData {
  viewer: { id: string; name: string; role: Role; imageUrl: string | null; serif: boolean };
  /** At most twelve, those with something unread first. */
  followed: { id: string; name: string; unread: boolean }[];
  counts: {
    /** Followed accounts where something was said since one last read them. */
    now: number;
    /** Notifications not yet seen. */
    notices: number;
  };
}

export function shapeOf(role: Role): FaceShape {
  return role === "influencer" ? "guest" : "colleague";
}
