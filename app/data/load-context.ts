import type { TypedDocumentString } from "../gql/graphql.ts";

/** Runs a document in process for whoever is signed in. Throws what `failure.ts` reads. */
export type Gql = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...variables: Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables]
) => Promise<Result>;

/** The signed-in person, from the session cookie. */
export interface AppViewer {
  id: string;
  name: string;
  role: "admin" | "manager" | "member" | "influencer";
  locale: "en" | "fr";
  theme: "system" | "light" | "dark";
  /** Long posts in a serif face. */
  serif: boolean;
}

/** What the server hands to every loader and action (server/remix.ts fills it). */
export interface LoadContext {
  gql: Gql;
  /** Keeps a file that came with a form, and gives its global id. Throws what `failure.ts` reads. */
  keepFile: (file: { name: string; mime: string; content: AsyncIterable<Uint8Array> }) => Promise<string>;
  /** Null for a visitor; pages inside the shell never see null. */
  viewer: AppViewer | null;
  /** Of this response only; scripts without it do not run. */
  cspNonce: string;
  requestId: string;
  /** The HTML of the page, once it is rendered: the server sends it as the body of an answer that has none. */
  page: Buffer | null;
  /** Logs what went wrong, with the request's id. */
  reportError: (error: unknown) => void;
}

declare module "@remix-run/node" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- module augmentation needs an interface
  interface AppLoadContext extends LoadContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
