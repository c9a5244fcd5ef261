/** The demo company is made once; each file of tests works on a copy (house.ts). */
import { makeTemplate } from "./house.ts";

export default async function globalSetup(): Promise<void> {
  if (!process.env.E2E_URL) await makeTemplate();
}
