/**
 * The products that browser tests look at. Each file of tests gets one of its own, a copy of the demo company as it was made for this
 * run: what one file does no other sees, in whatever order they run, and several run at once. Or one that runs already (E2E_URL).
 */
import fs from "node:fs";
import path from "node:path";
import type { CastKey } from "../cast.ts";
import { startProduct, type Product } from "../harness/product.ts";
import type { Program } from "./program.ts";
import type { Locale } from "./words.ts";

/** Where products under test keep their data; with E2E_URL, the data folder of that product. */
const DATA = process.env.E2E_DATA ?? ".data/e2e";
const FIRST_PORT = Number(process.env.E2E_PORT ?? 3217);
const TEMPLATE = path.join(DATA, "template");

/** The demo company, made once a run. Builds first when the sources are newer than the build. */
export async function makeTemplate(): Promise<void> {
  fs.rmSync(DATA, { recursive: true, force: true });
  const product = await startProduct({ port: FIRST_PORT, dataDir: TEMPLATE });
  await product.stop();
}

export interface UnderTest {
  url: string;
  dataDir: string;
  /** Nothing else of these tests listens there: for a second product beside it. */
  freePort: number;
  /** Who has signed in to it as a program, and the language each was last given. */
  programs: Map<CastKey, Program>;
  spoken: Map<CastKey, Locale>;
}

/** One worker's products, one at a time. */
export class House {
  readonly #worker: number;
  #product: Product | null = null;
  #of = "";
  #open: UnderTest | null = null;

  /** Workers that run at once have different numbers, from 0. */
  constructor(worker: number) {
    this.#worker = worker;
  }

  async productFor(file: string): Promise<UnderTest> {
    if (this.#open && this.#of === file) return this.#open;
    await this.close();
    const nobody = { programs: new Map<CastKey, Program>(), spoken: new Map<CastKey, Locale>() };
    const port = FIRST_PORT + this.#worker;
    const beside = { freePort: port + 100, ...nobody };
    const running = process.env.E2E_URL;
    if (running) {
      this.#open = { url: running, dataDir: DATA, ...beside };
    } else {
      const dataDir = path.join(DATA, String(this.#worker));
      fs.rmSync(dataDir, { recursive: true, force: true });
      fs.cpSync(TEMPLATE, dataDir, { recursive: true });
      this.#product = await startProduct({ port, dataDir, keep: true, built: true });
      this.#open = { url: this.#product.url, dataDir, ...beside };
    }
    this.#of = file;
    return this.#open;
  }

  async close(): Promise<void> {
    await this.#product?.stop();
    this.#product = null;
    this.#open = null;
  }
}
