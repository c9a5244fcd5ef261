import { z } from "zod";
import { uuid } from "../text-input.ts";

export const accountGuestInput = z.object({ accountId: uuid, userId: uuid });

export const restrictAccountInput = z.object({
  accountId: uuid,
  /** Colleagues who will see it, besides its owner and whoever restricts it. */
  memberIds: z.array(uuid).max(500).default([]),
  version: z.number().int(),
});

export const openAccountInput = z.object({ accountId: uuid, version: z.number().int() });
