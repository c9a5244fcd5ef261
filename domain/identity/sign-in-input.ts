import { z } from "zod";
import { email, line } from "../text-input.ts";

export const MIN_PASSWORD = 10;

/** Taken as it is typed, blanks included. The upper bound keeps a long text from costing a long hash. */
const anyPassword = z.string().min(1, { error: "required" }).max(200);
export const newPassword = z.string().min(MIN_PASSWORD).max(200);

export const signInInput = z.object({ email, password: anyPassword });

export const setUpInput = z.object({
  company: line(120, 1),
  name: line(120, 1),
  email,
  password: newPassword,
  locale: z.enum(["en", "fr"]).default("en"),
});

const secret = z.string().max(200);

export const acceptInvitationInput = z.object({ secret, name: line(120, 1), password: newPassword });
export const requestResetInput = z.object({ email });
export const resetPasswordInput = z.object({ secret, password: newPassword });
export const changePasswordInput = z.object({ current: anyPassword, password: newPassword });
