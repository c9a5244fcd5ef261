import { roles, type Role } from "~/shell/shell-data.ts";

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
