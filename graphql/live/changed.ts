import { Repeater } from "graphql-yoga";
import { loadVisible } from "../../domain/access.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { onLive, rooms, type LiveMessage } from "../../platform/live/live.ts";
import { builder } from "../builder.ts";
import { encodeId, idOf } from "../ids.ts";

const id = (typename: string, read: (change: LiveMessage) => string | undefined) => (change: LiveMessage) => {
  const uuid = read(change);
  return uuid ? encodeId(typename, uuid) : null;
};

const ChangeType = builder.objectRef<LiveMessage>("Change").implement({
  description: "What changed, as ids to read again: permission is checked on that read.",
  fields: (t) => ({
    type: t.exposeString("type", { description: "The event, such as post.created." }),
    accountId: t.id({ nullable: true, resolve: id("Account", (change) => change.accountId) }),
    postId: t.id({ nullable: true, resolve: id("Post", (change) => change.postId) }),
    opportunityId: t.id({ nullable: true, resolve: id("Opportunity", (change) => change.opportunityId) }),
    personId: t.id({ nullable: true, resolve: id("Person", (change) => change.personId) }),
  }),
});

/** Tokens and sessions run out quietly: a stream does not outlive its hour, and is authorised anew when it is opened again. */
const LONGEST_MS = 60 * 60_000;

/** More than this unread, and the program is too slow to follow: it should read its lists again. */
const MAX_WAITING = 1_000;

/** Until whoever asked is someone else: with other keys, another role, or signed out. Their program then asks again. */
function changesIn(wanted: ReadonlySet<string>, viewer: Viewer): AsyncIterable<LiveMessage> {
  const own = rooms.user(viewer.id);
  return new Repeater<LiveMessage>(async (push, stop) => {
    let waiting = 0;
    const end = onLive((to, message) => {
      if (message.type === "shutting-down" || message.type === "missed") return stop();
      if (message.type === "keys-changed") return to.includes(own) ? stop() : undefined;
      if (!to.some((room) => wanted.has(room))) return;
      waiting += 1;
      if (waiting > MAX_WAITING) return stop(new Error("too slow"));
      void Promise.resolve(push(message)).then(() => (waiting -= 1));
    });
    const lifetime = setTimeout(stop, LONGEST_MS);
    lifetime.unref();
    await stop;
    clearTimeout(lifetime);
    end();
  });
}

async function roomsFor(viewer: Viewer, accountId: string | null): Promise<Set<string>> {
  const keys = [...viewer.audienceIds, ...viewer.circleIds];
  if (accountId === null) return new Set([rooms.user(viewer.id), ...keys.map(rooms.key)]);
  const account = await loadVisible(viewer, "account", accountId);
  return new Set(keys.map((key) => rooms.account(account.id, key)));
}

builder.subscriptionType({
  description: "Told at once what changed, as ids to read again (server-sent events).",
  authScopes: { signedIn: true },
});

builder.subscriptionField("changed", (t) =>
  t.field({
    type: ChangeType,
    description:
      "Changes of one account, or of everything the viewer may see and what concerns them alone. The stream ends after an hour, " +
      "and whenever the viewer’s rights change: open it again.",
    args: { accountId: t.arg.id() },
    subscribe: async (_root, { accountId }, { viewer }) =>
      changesIn(await roomsFor(viewer!, accountId ? idOf("Account", accountId) : null), viewer!),
    resolve: (change) => change,
  }),
);
