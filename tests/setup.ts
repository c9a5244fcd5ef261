/**
 * Before each file of integration tests: a database of its own, copied from the template. It is named after the worker, so
 * the next file on that worker replaces it, when nobody is connected any more. Imports nothing that reads the environment,
 * because that must not happen before the address is in it.
 */
import pg from "pg";
import { inject } from "vitest";

const adminUrl = inject("adminUrl");
const database = `${inject("databasePrefix")}_${import.meta.env.VITEST_POOL_ID}`;

const admin = new pg.Client({ connectionString: adminUrl });
await admin.connect();
await admin.query(`drop database if exists ${database} with (force)`);
await admin.query(`create database ${database} template ${inject("templateDatabase")}`);
await admin.end();

const url = new URL(adminUrl);
url.pathname = `/${database}`;
process.env.DATABASE_URL = url.href;
