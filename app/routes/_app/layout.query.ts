import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { parse } from "graphql";
import type { Role } from "~/shell/shell-data.ts";

/**
 * What the shell needs, in one trip. Expected of the contract:
 * - `viewer`: the signed-in person, with `role` and the two counts (posts on followed accounts since Now was last read,
 *   notifications not yet seen);
 * - `viewer.followedAccounts(first)`: accounts followed, unread first, each with `isUnread` for this viewer.
 */
export const ShellQuery = parse(/* GraphQL */ `
  query Shell {
    viewer {
      id
      name
      role
      imageUrl
      unreadCount
      unseenNotificationCount
      followedAccounts(first: 12) {
        nodes {
          id
          name
          isUnread
        }
      }
    }
  }
`) as TypedDocumentNode<ShellResult, Record<string, never>>;

export interface ShellResult {
  viewer: {
    id: string;
    name: string;
    role: Uppercase<Role>;
    imageUrl: string | null;
    unreadCount: number;
    unseenNotificationCount: number;
    followedAccounts: { nodes: { id: string; name: string; isUnread: boolean }[] };
  };
}
