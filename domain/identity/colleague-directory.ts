import DataLoader from "dataloader";
import { LRUCache } from "lru-cache";
import { query } from "../../platform/db/pool.ts";
import type { Role } from "../viewer.ts";

/** What is shown wherever someone signs something: never a secret, hence kept in the process. */
export interface Colleague {
  id: string;
  name: string;
  role: Role;
  title: string;
  department: string;
  active: boolean;
}

/** Names change rarely and lists show dozens: ten seconds of staleness buy a fifth of the cost of a hot page. */
const known = new LRUCache<string, Colleague>({ max: 20_000, ttl: 10_000 });

const batch = new DataLoader<string, Colleague>(
  async (ids) => {
    const rows = await query<Colleague>(
      "colleagues-by-id",
      `select u.id, u.name, u.role, u.title, coalesce(d.name, '') as department, u.deactivated_at is null as active
         from users u left join departments d on d.id = u.department_id where u.id = any($1::uuid[])`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = found.get(id) ?? { id, name: "", role: "member" as const, title: "", department: "", active: false };
      known.set(id, row);
      return row;
    });
  },
  { cache: false },
);

/** Synchronous when known already, so that lists resolve without a promise per row. */
export function colleague(id: string): Colleague | Promise<Colleague> {
  return known.get(id) ?? batch.load(id);
}

/** Called when what stands beside many names changes: that of a department. */
export function forgetColleagues(): void {
  known.clear();
}

/** Called by the action that changes a colleague, so that she sees her own change at once. */
export function forgetColleague(id: string): void {
  known.delete(id);
}
