import { afterAll, beforeAll, expect, it } from "vitest";
import { makeCast, makeDepartment, makeUser, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor, withScopes } from "../../tests/harness/api.ts";
import { meanwhile } from "../../tests/harness/meanwhile.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { newId } from "../../platform/ids.ts";

const CREATE = `mutation ($kind: UnitKind!, $name: String!) { createUnit(kind: $kind, name: $name) { id kind name memberCount version } }`;
const RENAME = `mutation ($id: ID!, $name: String!, $version: Int!) { renameUnit(id: $id, name: $name, version: $version) { name version } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!, $moveToId: ID) { removeUnit(id: $id, version: $version, moveToId: $moveToId) }`;
const PLACE = `mutation ($userId: ID!, $departmentId: ID, $teamIds: [ID!]!, $version: Int!) {
  placeMember(userId: $userId, departmentId: $departmentId, teamIds: $teamIds, version: $version) { department } }`;
const UNITS = `query ($kind: UnitKind!, $first: Int, $after: String) { units(kind: $kind, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id name memberCount version } } } }`;
const MEMBERS = `query ($unitId: ID, $named: String) { members(unitId: $unitId, named: $named) { totalCount edges { node {
  version departmentId teams { name } user { name } } } } }`;

interface Unit {
  id: string;
  name: string;
  memberCount: number;
  version: number;
}
interface Units {
  units: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Unit }[] };
}

let cast: Cast;
const asAdmin = async () => api(await viewerFor("admin"));

beforeAll(async () => {
  cast = await makeCast(prisma);
});
afterAll(disconnect);

async function make(kind: "DEPARTMENT" | "TEAM", name: string): Promise<Unit> {
  const { createUnit } = await (await asAdmin()).run<{ createUnit: Unit }>(CREATE, { kind, name });
  return createUnit;
}
const versionOf = async (id: string) => (await prisma.user.findUniqueOrThrow({ where: { id } })).version;

it("a department is made, renamed by its version, and its people are found under the new name", async () => {
  const admin = await asAdmin();
  const made = await make("DEPARTMENT", "  Field\tservice ");
  expect(made).toMatchObject({ name: "Field service", memberCount: 0, version: 1 });
  const again = await admin.refused(CREATE, { kind: "DEPARTMENT", name: "FIELD service" });
  expect(again).toMatchObject({ code: "INVALID", fields: [{ path: "name", key: "nameTaken" }] });
  await admin.run(PLACE, {
    userId: `User_${cast.tom.id}`,
    departmentId: made.id,
    teamIds: [],
    version: await versionOf(cast.tom.id),
  });
  await dispatchEvents();
  await prisma.searchPending.deleteMany();
  const renamed = await admin.run(RENAME, { id: made.id, name: "Field care", version: 1 });
  expect(renamed).toEqual({ renameUnit: { name: "Field care", version: 2 } });
  const stale = await admin.refused(RENAME, { id: made.id, name: "Mine", version: 1 });
  expect(stale).toMatchObject({ code: "CONFLICT", params: { version: 2 } });
  const { user } = await admin.run<{ user: object }>(`{ user(id: "User_${cast.tom.id}") { department } }`);
  expect(user).toEqual({ department: "Field care" });
  await dispatchEvents();
  expect(await prisma.searchPending.findMany({ select: { id: true } })).toEqual([{ id: cast.tom.id }]);
});

it("a department with people goes only when they are moved, those who have left included", async () => {
  const admin = await asAdmin();
  const [old, next] = [await make("DEPARTMENT", "Old"), await make("DEPARTMENT", "Next")];
  const bare = old.id.slice("Department_".length);
  const here = await makeUser(prisma, { departmentId: bare });
  const gone = await makeUser(prisma, { departmentId: bare, deactivatedAt: new Date() });
  expect(await admin.refused(REMOVE, { id: old.id, version: 1 })).toMatchObject({
    fields: [{ path: "moveToId", key: "movePeopleFirst" }],
  });
  const itself = await admin.refused(REMOVE, { id: old.id, version: 1, moveToId: old.id });
  expect(itself).toMatchObject({ fields: [{ path: "moveToId", key: "moveElsewhere" }] });
  const team = await make("TEAM", "Not a department");
  expect((await admin.refused(REMOVE, { id: old.id, version: 1, moveToId: team.id })).code).toBe("NOT_FOUND");
  expect((await admin.refused(REMOVE, { id: old.id, version: 7, moveToId: next.id })).code).toBe("CONFLICT");
  await admin.run(REMOVE, { id: old.id, version: 1, moveToId: next.id });
  const moved = await prisma.user.findMany({
    where: { id: { in: [here.id, gone.id] } },
    include: { department: true },
  });
  expect(moved.map(({ department, version }) => [department?.name, version])).toEqual([
    ["Next", 2],
    ["Next", 2],
  ]);
  expect((await admin.refused(RENAME, { id: old.id, name: "Back", version: 1 })).code).toBe("NOT_FOUND");
});

it("a team's people join another one, once, when it goes; an empty one goes at once", async () => {
  const admin = await asAdmin();
  const [first, second] = [await make("TEAM", "First"), await make("TEAM", "Second")];
  const both = { teamIds: [first.id, second.id], departmentId: null };
  for (const user of [cast.karim, cast.ines]) {
    const teams = user === cast.karim ? both : { ...both, teamIds: [first.id] };
    await admin.run(PLACE, { userId: `User_${user.id}`, ...teams, version: await versionOf(user.id) });
  }
  await admin.run(REMOVE, { id: first.id, version: 1, moveToId: second.id });
  const { members } = await admin.run<{ members: { totalCount: number } }>(MEMBERS, { unitId: second.id });
  expect(members).toMatchObject({
    totalCount: 2,
    edges: [
      { node: { user: { name: "Inès Roche" }, teams: [{ name: "Second" }], departmentId: null } },
      { node: { user: { name: "Karim Benali" }, teams: [{ name: "Second" }] } },
    ],
  });
  const empty = await make("TEAM", "Empty");
  await admin.run(REMOVE, { id: empty.id, version: 1 });
  expect(await prisma.team.count({ where: { name: "Empty" } })).toBe(0);
});

it("someone is placed by the version that was read, where there is such a place, and no guest at all", async () => {
  const admin = await asAdmin();
  const team = await make("TEAM", "Places");
  const userId = `User_${cast.paul.id}`;
  const version = await versionOf(cast.paul.id);
  const nowhere = { userId, departmentId: `Department_${newId()}`, teamIds: [], version };
  expect(await admin.refused(PLACE, nowhere)).toMatchObject({ fields: [{ path: "departmentId", key: "unitGone" }] });
  const none = { userId, teamIds: [team.id, `Team_${newId()}`], version };
  expect(await admin.refused(PLACE, none)).toMatchObject({ fields: [{ path: "teamIds", key: "unitGone" }] });
  expect(await admin.refused(PLACE, { userId, teamIds: [], version: version + 1 })).toMatchObject({ code: "CONFLICT" });
  expect(await prisma.teamMember.count({ where: { userId: cast.paul.id } })).toBe(0);
  const guest = { userId: `User_${cast.clara.id}`, teamIds: [team.id], version: 1 };
  expect(await admin.refused(PLACE, guest)).toMatchObject({ fields: [{ path: "userId", key: "guestHasNoUnit" }] });
});

it("only an administrator changes them, and a token only with that scope", async () => {
  const team = await make("TEAM", "Mine");
  const writer = withScopes(await viewerFor("admin"), "read", "write");
  for (const viewer of [writer, await viewerFor("noemie"), await viewerFor("clara")]) {
    for (const [document, variables] of [
      [CREATE, { kind: "TEAM", name: "Theirs" }],
      [RENAME, { id: team.id, name: "Theirs", version: 1 }],
      [REMOVE, { id: team.id, version: 1 }],
      [PLACE, { userId: `User_${cast.hugo.id}`, teamIds: [team.id], version: 1 }],
    ] as const) {
      expect((await api(viewer).refused(document, variables)).code).toBe("FORBIDDEN");
    }
  }
  expect(await api(await viewerFor("clara")).refused(UNITS, { kind: "TEAM" })).toMatchObject({ code: "FORBIDDEN" });
  expect(await prisma.team.count({ where: { name: "Theirs" } })).toBe(0);
});

it("the list goes on page by page in a fixed number of statements, and counts who is still here", async () => {
  const admin = await asAdmin();
  const some = await makeDepartment(prisma, "AAA first");
  await makeUser(prisma, { departmentId: some.id });
  await makeUser(prisma, { departmentId: some.id, deactivatedAt: new Date() });
  const first = await admin.run<Units>(UNITS, { kind: "DEPARTMENT", first: 2 });
  expect(first.units.edges[0]!.node).toMatchObject({ name: "AAA first", memberCount: 1 });
  const after = first.units.pageInfo.endCursor;
  const second = await admin.run<Units>(UNITS, { kind: "DEPARTMENT", first: 2, after });
  const ids = [...first.units.edges, ...second.units.edges].map(({ node }) => node.id);
  expect(new Set(ids).size).toBe(4);
  const { statements } = await countStatements(() => admin.run(UNITS, { kind: "DEPARTMENT", first: 50 }));
  expect(statements).toBeLessThanOrEqual(2);
});

it("each change is in the audit once, with the name it had", async () => {
  const admin = await asAdmin();
  const unit = await make("TEAM", "Audited");
  await admin.run(RENAME, { id: unit.id, name: "Audited again", version: 1 });
  await admin.run(REMOVE, { id: unit.id, version: 2 });
  await dispatchEvents();
  const subject = unit.id.slice("Team_".length);
  const entries = await prisma.auditEntry.findMany({ where: { subject }, orderBy: { createdAt: "asc" } });
  expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["unit.created", cast.admin.id],
    ["unit.renamed", cast.admin.id],
    ["unit.removed", cast.admin.id],
  ]);
  expect(entries[1]!.detail).toMatchObject({ before: "Audited", name: "Audited again" });
});

it.each([
  ["DEPARTMENT", "departments", "departmentId"],
  ["TEAM", "teams", "teamIds"],
] as const)("whoever places somebody in a %s that is being removed is told so in words", async (kind, table, path) => {
  const unit = await make(kind, `Going ${kind}`);
  const bare = unit.id.slice(unit.id.indexOf("_") + 1);
  const removal = await meanwhile(`delete from ${table} where id = $1::uuid`, [bare]);
  const version = await versionOf(cast.hugo.id);
  const placed = (await asAdmin()).refused(PLACE, {
    ...{ userId: `User_${cast.hugo.id}`, version },
    ...(kind === "TEAM" ? { teamIds: [unit.id] } : { teamIds: [], departmentId: unit.id }),
  });
  const [refused] = await Promise.all([placed, removal.holdsUp(1).then(removal.letGo)]);
  expect(refused).toMatchObject({ code: "INVALID", fields: [{ path, key: "unitGone" }] });
  expect(await versionOf(cast.hugo.id)).toBe(version);
});
