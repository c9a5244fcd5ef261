import { prisma } from "../../platform/db/prisma.ts";

/** Off where the law or the company says so: then nothing is recorded, and nothing is shown. Setting `reputation`. */
export async function reputationEnabled(): Promise<boolean> {
  const row = await prisma.setting.findUnique({ where: { key: "reputation" } });
  return row?.value !== "off";
}
