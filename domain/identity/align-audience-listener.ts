import { transaction } from "../../platform/db/prisma.ts";
import type { Listener } from "../listener.ts";
import { alignAudience } from "./align-audience.sql.ts";

/** Catches what was written to an account in the very moment it was closed or opened, under the audience it had before. */
export const alignAudienceListener: Listener<"account.audience-changed"> = {
  name: "align-audience",
  run: (event) => transaction((tx) => alignAudience(tx, event.payload.accountId)),
};
