import { COMPANY, DEMO_PASSWORD, demoSignIns as invented } from "../../prisma/seed/demo-sign-ins.ts";
import { prisma } from "../../platform/db/prisma.ts";

/** The company's own name, as its set-up or its demo data gave it. */
export async function companyName(): Promise<string> {
  const value = (await prisma.setting.findUnique({ where: { key: "company" } }))?.value;
  const name = value !== null && typeof value === "object" && !Array.isArray(value) ? value?.name : null;
  if (typeof name === "string" && name !== "") return name;
  return (await isDemo()) ? COMPANY.name : "Entregent";
}

/** Whether everybody and everything here is invented. */
export async function isDemo(): Promise<boolean> {
  return (await prisma.setting.count({ where: { key: "demo" } })) > 0;
}

export interface DemoSignIn {
  name: string;
  email: string;
  role: string;
  title: string;
  password: string;
}

/** The invented people one may sign in as; none where the data is real. */
export async function demoSignIns(): Promise<DemoSignIn[]> {
  return (await isDemo())
    ? invented.map(({ name, email, role, title }) => ({ name, email, role, title, password: DEMO_PASSWORD }))
    : [];
}
