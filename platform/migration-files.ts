/** The migrations as they lie on disk: prisma/migrations/<timestamp>_<name>/migration.sql. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** sha256 of the file in hex, as Prisma computes it. */
  readonly checksum: string;
}

export const migrationsFolder = path.resolve("prisma/migrations");

/** In the order in which they apply. A folder that does not exist holds none. */
export function readMigrations(folder: string = migrationsFolder): MigrationFile[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = fs.readFileSync(path.join(folder, name, "migration.sql"));
      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    });
}
