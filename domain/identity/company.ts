import { prisma } from "../../platform/db/prisma.ts";

/** The company's own name, as its set-up or its demo data gave it. */
export async function companyName(): Promise<string> {
  const value = await settingValue("company");
  return typeof value.name === "string" && value.name !== "" ? value.name : "Entregent";
}

export interface DemoSignIn {
  name: string;
  email: string;
  role: string;
  password: string;
}

/** The invented people one may sign in as; none where the data is real. */
export async function demoSignIns(): Promise<DemoSignIn[]> {
  const { emails, password } = await settingValue("demo");
  if (!Array.isArray(emails) || typeof password !== "string") return [];
  const order = emails.map(String);
  const users = await prisma.user.findMany({
    where: { email: { in: order }, deactivatedAt: null },
    select: { name: true, email: true, role: true },
  });
  return users.sort((a, b) => order.indexOf(a.email) - order.indexOf(b.email)).map((user) => ({ ...user, password }));
}

async function settingValue(key: string): Promise<Record<string, unknown>> {
  const setting = await prisma.setting.findUnique({ where: { key } });
  const value = setting?.value;
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
