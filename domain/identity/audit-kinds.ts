import type { EventType } from "../events.ts";

/** What is kept of all that happens, because it matters for security, in the groups one looks for it by. */
export const AUDIT_KINDS = {
  "sign-ins": ["user.signed-in", "session.ended", "user.password-changed", "user.reset-requested"],
  people: [
    "user.invited",
    "user.invitation-handed",
    "user.invitation-revoked",
    "user.joined",
    "user.role-changed",
    "user.deactivated",
    "user.reactivated",
    "user.placed",
  ],
  sharing: ["account.audience-changed", "audience.changed", "circle.changed"],
  tokens: ["token.created", "token.revoked"],
  company: [
    "unit.created",
    "unit.renamed",
    "unit.removed",
    "stage.created",
    "stage.edited",
    "stage.moved",
    "stage.retired",
    "mail-server.changed",
  ],
} as const satisfies Record<string, readonly EventType[]>;

export type AuditKind = keyof typeof AUDIT_KINDS;
