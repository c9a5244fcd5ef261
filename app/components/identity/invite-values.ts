import type { Role } from "~/shell/shell-data.ts";
import { isRole } from "./roles.ts";

export interface InviteValues {
  /** As it was written: one address or many. */
  people: string;
  role: Role;
  locale: string;
  /** Global ids. */
  accountIds: string[];
  departmentId: string;
}

/** The same fields, whether the form was sent as a form or as an address. `spoken`: the language of whoever invites. */
export function inviteValues(from: FormData | URLSearchParams, spoken: string): InviteValues {
  const text = (name: string) => String(from.get(name) ?? "");
  const role = from.get("role");
  const locale = text("locale") || spoken;
  return {
    people: text("people"),
    role: isRole(role) ? role : "member",
    locale: locale === "fr" ? "fr" : "en",
    accountIds: from.getAll("account").map(String).slice(0, 50),
    departmentId: text("departmentId"),
  };
}
