/** The running product of these tests, and people who speak to it over HTTP. */
import { createServer, type AddressInfo } from "node:net";
import { cast, DEMO_PASSWORD, type CastKey } from "../../cast.ts";
import { startProduct, type Product } from "../../harness/product.ts";

export interface Answer<Data = Record<string, unknown>> {
  status: number;
  headers: Headers;
  text: string;
  data: Data | null | undefined;
  errors: { message: string; path?: string[]; extensions?: Record<string, unknown> }[];
}

export interface Site {
  url: string;
  product: Product;
  /** Fetches a path as it is. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Runs a document with the headers given. */
  ask: <Data>(headers: Record<string, string>, query: string, variables?: unknown) => Promise<Answer<Data>>;
  /** The headers of somebody's browser. */
  browserOf: (key: CastKey) => Promise<Record<string, string>>;
  /** The headers of somebody's program. */
  programOf: (key: CastKey, scopes?: string[]) => Promise<Record<string, string>>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the built product on this file's own database, which holds whom the test has made. */
export async function openSite(env: Record<string, string> = {}): Promise<Site> {
  const port = await freePort();
  const product = await startProduct({ port, dataDir: `.data/http-${port}`, args: ["--empty"], env });
  const { url } = product;

  async function ask<Data>(headers: Record<string, string>, query: string, variables: unknown = {}) {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as Partial<Answer<Data>>;
    return { status: response.status, headers: response.headers, text, data, errors };
  }

  async function browserOf(key: CastKey): Promise<Record<string, string>> {
    const { headers, text } = await ask({ origin: url }, SIGN_IN, { email: cast[key].email, password: DEMO_PASSWORD });
    const cookie = headers.getSetCookie().find((one) => one.startsWith("sid="));
    if (!cookie) throw new Error(text);
    return { origin: url, cookie: cookie.split(";")[0]! };
  }

  async function programOf(key: CastKey, scopes = ["read", "write"]): Promise<Record<string, string>> {
    const { data, text } = await ask<{ createToken: { secret: string } }>(await browserOf(key), CREATE_TOKEN, {
      scopes,
    });
    if (!data) throw new Error(text);
    return { authorization: `Bearer ${data.createToken.secret}` };
  }

  return { url, product, fetch: (path, init) => fetch(url + path, init), ask, browserOf, programOf };
}

const SIGN_IN = "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }";
const CREATE_TOKEN =
  'mutation ($scopes: [String!]) { createToken(name: "Test program", scopes: $scopes, days: 1) { secret } }';
