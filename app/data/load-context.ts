import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

/** Runs a typed document in process as the signed-in person; throws DomainErrors mapped to a Response or form errors. */
export type Gql = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
) => Promise<Result>;

/** What the server hands to every loader and action. */
export interface LoadContext {
  /** Of this response only; scripts without it do not run. */
  cspNonce: string;
  gql: Gql;
  /** Logs what went wrong, with the request's id. */
  reportError(error: unknown): void;
  /** Null for a visitor; pages inside the shell never see null. */
  viewer: { id: string; locale: string | null } | null;
}

declare module "@remix-run/node" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- module augmentation needs an interface
  interface AppLoadContext extends LoadContext {}
}
