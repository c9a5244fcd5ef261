/** What a test arranges or checks behind the pages goes through the same door as any program: GraphQL over HTTP. */
import { cast, DEMO_PASSWORD, type CastKey } from "../cast.ts";

type Variables = Record<string, unknown>;

/** One signed-in member of the cast, with the cookie of a browser. */
export class Program {
  readonly #base: string;
  readonly cookie: string;

  private constructor(base: string, cookie: string) {
    this.#base = base;
    this.cookie = cookie;
  }

  static async of(base: string, key: CastKey): Promise<Program> {
    return Program.signIn(base, cast[key].email, DEMO_PASSWORD);
  }

  static async signIn(base: string, email: string, password: string): Promise<Program> {
    const query =
      "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }";
    const response = await fetch(`${base}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: base },
      body: JSON.stringify({ query, variables: { email, password } }),
    });
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith("sid="));
    if (!cookie) throw new Error(`${email} could not sign in: ${await response.text()}`);
    return new Program(base, cookie.split(";")[0]!.slice("sid=".length));
  }

  /** Runs a document; throws what was refused. */
  async run<Result>(query: string, variables: Variables = {}): Promise<Result> {
    const response = await fetch(`${this.#base}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.#base, cookie: `sid=${this.cookie}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Result; errors?: unknown };
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Global id of the account of that name, as this person sees it. */
  async account(named: string): Promise<string> {
    const { accounts } = await this.run<{ accounts: { edges: { node: { id: string; name: string } }[] } }>(
      "query ($named: String) { accounts(first: 10, named: $named) { edges { node { id name } } } }",
      { named },
    );
    const found = accounts.edges.find(({ node }) => node.name === named);
    if (!found) throw new Error(`No account ${named}`);
    return found.node.id;
  }

  async post(accountId: string, body: string): Promise<string> {
    const { createPost } = await this.run<{ createPost: { id: string } }>(
      "mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }",
      { input: { accountId, body, clientId: crypto.randomUUID() } },
    );
    return createPost.id;
  }

  /** Opens a deal at an account, by its global id. */
  async deal(accountId: string, name: string, more: Variables = {}): Promise<{ id: string; version: number }> {
    const { createOpportunity } = await this.run<{ createOpportunity: { id: string; version: number } }>(
      "mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { id version } }",
      { input: { accountId, name, ...more } },
    );
    return createOpportunity;
  }

  /** Makes somebody known at an account, whoever else bears the name. */
  async person(accountId: string, name: string, more: Variables = {}): Promise<{ id: string; version: number }> {
    const { createPerson } = await this.run<{ createPerson: { person: { id: string; version: number } } }>(
      "mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id version } } }",
      { input: { accountId, name, force: true, ...more } },
    );
    return createPerson.person;
  }
}

/** `Account_0193…` as it stands in an address. */
export function bare(id: string): string {
  return id.slice(id.indexOf("_") + 1);
}
