import { describe, expect, it } from "vitest";
import { EVERYONE } from "../../../domain/viewer.ts";
import { cast } from "../../../tests/cast.ts";
import type { Bundle } from "./bundle.ts";
import { world } from "./world.ts";

const at = new Date("2026-11-19T14:02:00Z");
const [firm, ...told] = [...world({ at, passwordHash: "x" })] as [Bundle, ...Bundle[]];
const users = new Map(firm.of("users").map((user) => [user.id, user]));
const inAudience = new Set(firm.of("audience_members").map((row) => `${row.audienceId}:${row.userId}`));
const inCircle = new Set(firm.of("circle_members").map((row) => `${row.circleId}:${row.userId}`));
const gareth = firm.of("users").find((user) => user.email === cast.gareth.email)!;

describe("who sees what in the demo company", () => {
  it("gives all that happens on an account the account's own keys", () => {
    for (const bundle of told) {
      const account = bundle.of("accounts")[0]!;
      const rows = [
        ...bundle.of("people"),
        ...bundle.of("posts"),
        ...bundle.of("comments"),
        ...bundle.of("opportunities"),
        ...bundle.of("interactions"),
        ...bundle.of("signals"),
      ];
      for (const row of rows) {
        expect(row.audienceId).toBe(account.audienceId);
        expect([null, account.circleId]).toContain(row.circleId);
      }
      const circles = new Map(bundle.of("posts").map((post) => [post.id, post.circleId]));
      for (const comment of bundle.of("comments")) expect(comment.circleId).toBe(circles.get(comment.postId));
    }
  });

  it("lets nobody write or be told where they may not read", () => {
    const maySee = (userId: string, row: { audienceId: string; circleId: string | null }) =>
      users.get(userId)!.role === "influencer"
        ? row.circleId !== null && inCircle.has(`${row.circleId}:${userId}`)
        : inAudience.has(`${row.audienceId}:${userId}`);
    for (const bundle of told) {
      const posts = new Map(bundle.of("posts").map((post) => [post.id, post]));
      for (const post of posts.values()) expect(maySee(post.authorId, post)).toBe(true);
      for (const row of bundle.of("comments")) expect(maySee(row.authorId, row)).toBe(true);
      for (const row of [...bundle.of("thanks"), ...bundle.of("reactions"), ...bundle.of("verdicts")]) {
        expect(maySee(row.userId, posts.get(row.postId)!)).toBe(true);
        expect(row.userId).not.toBe(posts.get(row.postId)!.authorId);
      }
      for (const row of bundle.of("notifications"))
        if (row.postId) expect(maySee(row.userId, posts.get(row.postId)!)).toBe(true);
      const account = bundle.of("accounts")[0]!;
      for (const row of bundle.of("account_followers")) expect(maySee(row.userId, account)).toBe(true);
      for (const row of bundle.of("introductions")) {
        expect(maySee(row.requesterId, account) && maySee(row.connectorId, account)).toBe(true);
      }
    }
  });

  it("has three restricted accounts, closed to the outsider, and six with guests", () => {
    const accounts = told.flatMap((bundle) => bundle.of("accounts"));
    const restricted = accounts.filter((account) => account.audienceId !== EVERYONE);
    expect(restricted).toHaveLength(3);
    for (const account of restricted) expect(inAudience.has(`${account.audienceId}:${gareth.id}`)).toBe(false);
    expect(accounts.filter((account) => account.circleId !== null)).toHaveLength(6);
  });

  it("is alive for those who sign in first", () => {
    const idOf = (email: string) => firm.of("users").find((user) => user.email === email)!.id;
    const salome = idOf(cast.salome.email);
    const waiting = told
      .flatMap((bundle) => bundle.of("introductions"))
      .filter((ask) => ask.connectorId === salome && ask.state === "asked");
    expect(waiting).toHaveLength(2);
    const notices = told.flatMap((bundle) => bundle.of("notifications"));
    for (const member of [cast.karim, cast.salome, cast.noemie, cast.ludovic]) {
      const own = notices.filter((notice) => notice.userId === idOf(member.email));
      expect(own.some((notice) => notice.readAt === null)).toBe(true);
    }
    const today = told
      .flatMap((bundle) => bundle.of("posts"))
      .filter((post) => at.getTime() - post.createdAt.getTime() < 86_400_000);
    expect(today.length).toBeGreaterThan(8);
    const states = new Set(told.flatMap((bundle) => bundle.of("introductions")).map((ask) => ask.state));
    expect([...states].sort()).toEqual([
      "accepted",
      "asked",
      "closed",
      "declined",
      "introduced",
      "met",
      "suggested",
      "withdrawn",
    ]);
  });
});
