/** One built product for all browser tests, on data of its own, with the demo company in it; or one that runs already. */
import { startProduct } from "../harness/product.ts";
import { E2E_DATA } from "./mailbox.ts";

export default async function globalSetup(): Promise<(() => Promise<void>) | void> {
  if (process.env.E2E_URL) return;
  const product = await startProduct({ port: Number(process.env.E2E_PORT ?? 3217), dataDir: E2E_DATA });
  return product.stop;
}
