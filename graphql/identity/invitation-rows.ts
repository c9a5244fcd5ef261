import { prisma } from "../../platform/db/prisma.ts";
import { mailLeaves } from "../../platform/mail/mail.ts";
import type { Page } from "../../domain/page.ts";

const include = { department: { select: { name: true } } } as const;

/** An invitation with the name of its department, and whether mails leave at all. */
export type InvitationRow = Awaited<ReturnType<typeof invitationById>>;

export async function invitationById(id: string) {
  const [row, leaves] = await Promise.all([
    prisma.mailLink.findUniqueOrThrow({ where: { id }, include }),
    mailLeaves(),
  ]);
  return { ...row, leaves };
}

/** The newest first, and one more than asked for. */
export async function listInvitations({ after, limit }: Pick<Page, "after" | "limit">): Promise<InvitationRow[]> {
  const past = after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {};
  const [rows, leaves] = await Promise.all([
    prisma.mailLink.findMany({
      where: { AND: [{ kind: "invitation" }, past] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: limit + 1,
      include,
    }),
    mailLeaves(),
  ]);
  return rows.map((row) => ({ ...row, leaves }));
}
