import { query } from "../platform/db/pool.ts";
import { DEMO_PASSWORD, demoSignIns } from "../prisma/seed/demo-sign-ins.ts";

/** What the terminal says once the product answers: where, and how to get in. */
export async function banner(url: string): Promise<string> {
  const [row] = await query<{ users: number; demo: boolean }>(
    "banner",
    `select (select count(*)::int from users) as users, exists (select 1 from settings where key = 'demo') as demo`,
    [],
  );
  const lines = ["", `  Entregent is at ${url}`, ""];
  if (row?.users === 0) lines.push(`  Nobody is here yet: open ${url}/set-up to create the first account.`, "");
  if (row?.demo) {
    lines.push(`  Demo sign-ins, all with the password ${DEMO_PASSWORD}:`);
    for (const { role, email, name } of demoSignIns) lines.push(`    ${role.padEnd(12)} ${email.padEnd(34)} ${name}`);
    lines.push("");
  }
  return `${lines.join("\n")}\n`;
}
