/** Every page of the product, from its site map, with ids of the demo company in place of the parameters. */
import siteMap from "../../app/routes.ts";
import { bare, type Program } from "./program.ts";

interface Entry {
  path?: string;
  index?: boolean;
  file: string;
  children?: readonly Entry[];
}

/** Addresses that answer with a page. Files without `x` in their ending are acts and lists; the kit is shown in development. */
function patterns(entries: readonly Entry[], under = ""): string[] {
  return entries.flatMap((entry) => {
    const path = [under, entry.path].filter(Boolean).join("/");
    if (entry.children) return patterns(entry.children, path);
    return entry.file.endsWith(".tsx") && !entry.file.includes("/kit/") ? [`/${path}`] : [];
  });
}

const unknown = "00000000-0000-7000-8000-000000000000";

/** Parameters that no page has an id for: secrets of mails, which open nothing. */
const SECRETS: Record<string, string> = { secret: "abcdefghijklmnopqrstuvwxyz012345" };

async function ids(api: Program): Promise<Record<string, string>> {
  const accountId = await api.account("Aérolor Rotors");
  const { account, people, opportunities, viewer } = await api.run<{
    account: { posts: { edges: { node: { id: string } }[] } };
    people: { edges: { node: { id: string } }[] };
    opportunities: { edges: { node: { id: string } }[] };
    viewer: { id: string };
  }>(
    `query ($id: ID!) {
      account(id: $id) { posts(first: 1) { edges { node { id } } } }
      people(accountId: $id, first: 1) { edges { node { id } } }
      opportunities(first: 1, filter: { accountId: $id }) { edges { node { id } } }
      viewer { id }
    }`,
    { id: accountId },
  );
  const first = (list: { edges: { node: { id: string } }[] }) => list.edges[0]?.node.id ?? unknown;
  return {
    ...SECRETS,
    accountId: bare(accountId),
    postId: bare(first(account.posts)),
    personId: bare(first(people)),
    opportunityId: bare(first(opportunities)),
    userId: bare(viewer.id),
    colleagueId: bare(viewer.id),
  };
}

/** Searched, asked and filtered: the same addresses with something in them. */
const WITH_ANSWERS = [
  "/search?q=rotor",
  "/search?q=budget%20turbines%20from:karim%20since%20March%20account:nobody",
  "/search?q=who%20knows%20people%20at%20Hydrelia",
  "/search?q=les%20comptes%20silencieux",
  "/who-knows?q=aerolor",
  "/opportunities?view=table",
  "/accounts?q=zzzz",
];

export interface Place {
  address: string;
  /** For who is not signed in. */
  door: boolean;
  /** Not there, and it says so. */
  missing: boolean;
}

export async function places(api: Program): Promise<Place[]> {
  const known = await ids(api);
  const addresses = patterns(siteMap as readonly Entry[]).map((pattern) =>
    pattern
      // What may be left out is; its other values stand in the list below.
      .replace(/\/:\w+\?/g, "")
      .replaceAll(/:(\w+)/g, (_, name: string) => {
        const value = known[name];
        if (!value) throw new Error(`tests/e2e/places.ts does not know :${name} of ${pattern}`);
        return value;
      })
      .replace("/*", "/nothing-is-here"),
  );
  return [...addresses, ...WITH_ANSWERS]
    .filter((address) => address !== "/set-up")
    .map((address) => ({
      address,
      door: /^\/(sign-in|forgot|invitation|reset)/.test(address),
      missing: address.endsWith("/nothing-is-here"),
    }));
}
