import type { Role } from "~/shell/shell-data.ts";
import { isRole } from "./roles.ts";

export interface InviteValues {
  email: string;
  name: string;
  role: Role;
  locale: string;
  /** Global ids. */
  accountIds: string[];
}

/** The same fields, whether the form was sent as a form or as an address. */
export function inviteValues(from: FormData | URLSearchParams): InviteValues {
  const text = (name: string) => String(from.get(name) ?? "");
  const role = from.get("role");
  return {
    email: text("email"),
    name: text("name"),
    role: isRole(role) ? role : "member",
    locale: text("locale") === "fr" ? "fr" : "en",
    accountIds: from.getAll("account").map(String).slice(0, 50),
  };
}
