/** Throw-away databases in which the schema engine replays the migrations to see what they amount to. */
import { randomUUID } from "node:crypto";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { migrateQueue } from "../platform/migrate.ts";
import { connectForEngine, type EngineConnection } from "./engine-adapter.ts";

export class ShadowDatabases implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "@prisma/adapter-pg";
  private readonly names: string[] = [];
  private readonly connections: EngineConnection[] = [];
  private readonly serverUrl: string;

  constructor(serverUrl: string) {
    this.serverUrl = serverUrl;
  }

  connect(): Promise<SqlDriverAdapter> {
    return this.open(this.serverUrl);
  }

  /** Prisma's own version keeps the connection string, which wins over the shadow database's name. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `shadow_${randomUUID().replaceAll("-", "")}`;
    await this.administer(`create database ${name} template template0`);
    this.names.push(name);
    const url = new URL(this.serverUrl);
    url.pathname = `/${name}`;
    // Functions in our migrations may call the job queue's.
    await migrateQueue(url.href);
    return this.open(url.href);
  }

  /** The engine never lets go of what it opened. */
  async dispose(): Promise<void> {
    await Promise.all(this.connections.splice(0).map((connection) => connection.close()));
    for (const name of this.names.splice(0)) await this.administer(`drop database if exists ${name} with (force)`);
  }

  private async open(url: string): Promise<SqlDriverAdapter> {
    const connection = await connectForEngine(url);
    this.connections.push(connection);
    return connection.adapter;
  }

  private async administer(statement: string): Promise<void> {
    const admin = new pg.Client({ connectionString: this.serverUrl });
    await admin.connect();
    try {
      await admin.query(statement);
    } finally {
      await admin.end();
    }
  }
}
