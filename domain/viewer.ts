export const ROLES = ["admin", "manager", "member", "influencer"] as const;
export type Role = (typeof ROLES)[number];

export const SCOPES = ["read", "write", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

/** The audience of all colleagues; every insider holds it. */
export const EVERYONE = "00000000-0000-7000-8000-000000000001";

/**
 * Who is asking. `audienceIds` is what an insider may see, `circleIds` what an invited influencer may; the other set is
 * empty, so that one forgotten check shows nothing instead of everything.
 */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  role: Role;
  locale: "en" | "fr";
  audienceIds: string[];
  circleIds: string[];
  /** What the token that signed this request allows; a session allows all. */
  scopes: readonly Scope[];
  /** The personal token that signed this request; absent for a session, a job or the command line. */
  tokenId?: string;
}

export function isInsider(viewer: Viewer): boolean {
  return viewer.role !== "influencer";
}

/** What an administrator may do beyond others, by a session or by a token that was made for it: rules ask this, never the role. */
export function isAdmin(viewer: Viewer): boolean {
  return viewer.role === "admin" && viewer.scopes.includes("admin");
}

export function isManager(viewer: Viewer): boolean {
  return viewer.role === "manager" || isAdmin(viewer);
}
