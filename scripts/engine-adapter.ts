/** Prisma's own PostgreSQL adapter, made fit for the schema engine: three things it does not do by itself. */
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery, type SqlResultSet } from "@prisma/driver-adapter-utils";
import type pg from "pg";
import { openShortPool } from "../platform/postgres/short-pool.ts";

/** PostgreSQL's type numbers, as in pg_type. */
const OID = {
  char: 18,
  name: 19,
  int2vector: 22,
  regproc: 24,
  text: 25,
  nodeTree: 194,
  nameArray: 1003,
  textArray: 1009,
};
const REGCLASS = 2205;

/** Types of the system catalogue that the adapter refuses; as text they are read just as well. */
const READ_AS = new Map([
  ...[OID.char, OID.int2vector, OID.regproc, OID.nodeTree, REGCLASS].map((oid): [number, number] => [oid, OID.text]),
  [OID.nameArray, OID.textArray],
]);

export interface EngineConnection {
  readonly adapter: SqlDriverAdapter;
  close(): Promise<void>;
}

export async function connectForEngine(url: string): Promise<EngineConnection> {
  const { pool, close } = openShortPool(url, 3);
  const charColumns = new WeakMap<object, readonly number[]>();
  const query = pool.query.bind(pool);
  Object.assign(pool, {
    query: async (config: pg.QueryArrayConfig): Promise<pg.QueryArrayResult> => {
      const result = await query(config);
      if (!result.fields) return result;
      charColumns.set(
        result.rows,
        result.fields.flatMap((field, index) => (field.dataTypeID === OID.char ? [index] : [])),
      );
      for (const field of result.fields) field.dataTypeID = READ_AS.get(field.dataTypeID) ?? field.dataTypeID;
      return result;
    },
  });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: false }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  Object.assign(adapter, {
    // The adapter splits scripts at every semicolon, which cuts function bodies: send them whole.
    executeScript: async (sql: string): Promise<void> => {
      await query(sql);
    },
    // The engine insists on single characters where the catalogue has the type "char".
    queryRaw: async (statement: SqlQuery): Promise<SqlResultSet> => {
      const result = await queryRaw(statement);
      for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    },
  });
  return { adapter, close };
}
