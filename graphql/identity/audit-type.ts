import { AUDIT_KINDS, type AuditKind } from "../../domain/identity/audit-kinds.ts";
import { listAudit, type AuditRow } from "../../domain/identity/audit-list.sql.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { connectionOf, pageOf } from "../page.ts";
import { UserType } from "./user-type.ts";

const AuditKindEnum = builder.enumType("AuditKind", {
  description: "Groups of what is recorded.",
  values: Object.fromEntries(
    (Object.keys(AUDIT_KINDS) as AuditKind[]).map((kind) => [
      kind.toUpperCase().replace("-", "_"),
      { value: kind, description: AUDIT_KINDS[kind].join(", ") },
    ]),
  ) as Record<string, { value: AuditKind; description: string }>,
});

/** Whom it was done to: one person, or the one guest whose accounts changed. */
function subjectOf({ action, detail }: AuditRow): string | null {
  return detail.userId ?? (action === "circle.changed" && detail.userIds?.length === 1 ? detail.userIds[0]! : null);
}

const AuditEntryType = builder.objectRef<AuditRow>("AuditEntry").implement({
  description:
    "One thing that was done and matters for security. What it was done to is told as far as the viewer may see it; an entry about an account she may not see is not there.",
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId("AuditEntry", id) }),
    action: t.exposeString("action", { description: "The event, such as user.role-changed or unit.renamed." }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    actor: t.field({
      type: UserType,
      nullable: true,
      description: "Null: somebody who was not signed in, or the command line.",
      resolve: ({ actorId }, _args, { load }) => (actorId ? load.colleague(actorId) : null),
    }),
    user: t.field({
      type: UserType,
      nullable: true,
      description: "To whom.",
      resolve: (row, _args, { load }) => {
        const id = subjectOf(row);
        return id ? load.colleague(id) : null;
      },
    }),
    accountId: t.id({ nullable: true, resolve: ({ accountId }) => accountId && encodeId("Account", accountId) }),
    accountName: t.exposeString("accountName", { nullable: true }),
    teamOf: t.exposeString("teamOf", {
      nullable: true,
      description: "For audience.changed: the name of what that team alone sees.",
    }),
    email: t.exposeString("email", { nullable: true, description: "Of an invitation or a reset." }),
    role: t.string({ nullable: true, description: "The new one.", resolve: ({ detail }) => detail.role ?? null }),
    unit: t.string({
      nullable: true,
      description: "department or team, of which `name` and `before` speak.",
      resolve: ({ detail }) => detail.unit ?? null,
    }),
    name: t.string({
      nullable: true,
      description: "Of a department, team or stage, as it was after; empty for a standard stage.",
      resolve: ({ detail }) => detail.name ?? null,
    }),
    before: t.string({
      nullable: true,
      description: "Its name before.",
      resolve: ({ detail }) => detail.before ?? null,
    }),
    into: t.string({
      nullable: true,
      description: "Where its people or deals went.",
      resolve: ({ detail }) => detail.movedTo ?? detail.intoName ?? null,
    }),
    stageKey: t.string({ nullable: true, resolve: ({ detail }) => detail.key ?? null }),
    intoKey: t.string({ nullable: true, resolve: ({ detail }) => detail.intoKey ?? null }),
  }),
});

builder.queryFields((t) => ({
  audit: t.withAuth({ admin: true }).connection({
    type: AuditEntryType,
    description: "What was done that matters for security, the latest first. Admins only.",
    args: {
      actorNamed: t.arg.string({ description: "Part of the name of who did it." }),
      kind: t.arg({ type: AuditKindEnum }),
      from: t.arg({ type: "Date", description: "First day, in UTC." }),
      to: t.arg({ type: "Date", description: "Last day, in UTC." }),
    },
    resolve: async (_root, { actorNamed, kind, from, to, ...args }, { viewer }) => {
      const page = pageOf(args);
      const rows = await listAudit(viewer, page, { actorNamed, kind, from, to });
      return connectionOf(rows, page, ({ createdAt }) => createdAt);
    },
  }),
}));
