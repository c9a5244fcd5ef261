import pg from "pg";

/** The oldest PostgreSQL that the tests run on; 18 is the one the product brings, and the one advised. */
const OLDEST = 15;

/** Throws, in a sentence, when the server of a connection string is older than what the product is tested on. */
export async function refuseOlder(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "entregent" });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version_num: string }>("show server_version_num");
    const major = Math.floor(Number(rows[0]!.server_version_num) / 10_000);
    if (major < OLDEST) {
      throw new Error(`DATABASE_URL leads to PostgreSQL ${major}: Entregent needs ${OLDEST} or newer, and advises 18.`);
    }
  } finally {
    await client.end();
  }
}
