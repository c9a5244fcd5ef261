/** Step 8: a program does it all with a personal token; the explorer documents every type. */
import { spawnSync } from "node:child_process";
import { cast } from "../cast.ts";
import { expect, test } from "./journey.ts";
import { bare } from "./program.ts";

test("a program posts, accepts, opens a deal, searches and follows it with a token", async ({
  request,
  as,
  product,
}) => {
  const made = spawnSync("npm", ["run", "-s", "token", "--", cast.karim.email, "--scope", "read,write"], {
    encoding: "utf8",
    env: { ...process.env, DATA_DIR: product.dataDir, LOG_LEVEL: "silent" },
  });
  expect(made.status, made.stderr).toBe(0);
  const token = made.stdout.trim();

  async function run<Result>(query: string, variables: Record<string, unknown> = {}): Promise<Result> {
    const response = await request.post("/graphql", {
      headers: { authorization: `Bearer ${token}` },
      data: { query, variables },
    });
    const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  const { accounts } = await run<{ accounts: { edges: { node: { id: string } }[] } }>(
    'query { accounts(first: 1, named: "Nordhavn Ferries") { edges { node { id name } } } }',
  );
  const accountId = accounts.edges[0]!.node.id;
  const body = "Met their fleet manager, Ragna Tveitt, +47 22 85 50 50: wants sea sensors, budget 90 k€ in May.";
  const { createPost } = await run<{ createPost: { id: string } }>(
    "mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }",
    { input: { accountId, body, clientId: crypto.randomUUID(), kind: "tip" } },
  );
  // What is in the text is read by a listener, a moment after the post.
  const proposed = async () => {
    const { post } = await run<{ post: { proposals: { kind: string }[] } }>(
      "query ($id: ID!) { post(id: $id) { proposals { id kind } } }",
      { id: createPost.id },
    );
    return post.proposals.map(({ kind }) => kind);
  };
  await expect.poll(proposed).toEqual(expect.arrayContaining(["phone", "amount", "date"]));
  const { createOpportunity } = await run<{ createOpportunity: { id: string } }>(
    "mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { id name } }",
    { input: { accountId, postId: createPost.id, name: "Sea sensors", amount: 90_000, currency: "EUR" } },
  );

  const page = await as("noemie", { speaks: "en" });
  await page.goto(`/opportunities/${bare(createOpportunity.id)}`);
  await expect(page.getByRole("heading", { level: 1, name: "Sea sensors" })).toBeVisible();
  await expect(page.getByText("€90k").first()).toBeVisible();
});

test("the explorer opens at /graphql and documents the types", async ({ as, request, program }) => {
  const page = await as("gareth", { speaks: "en" });
  await page.goto("/graphql");
  await expect(page.locator(".graphiql-container, #root").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /documentation explorer/i })).toBeVisible();

  const { cookie } = await program("gareth");
  const response = await request.get("/graphql", {
    params: { query: "{ __schema { types { name kind description } } }" },
    headers: { cookie: `sid=${cookie}`, accept: "application/graphql-response+json" },
  });
  const { data } = (await response.json()) as {
    data: { __schema: { types: { name: string; kind: string; description: string | null }[] } };
  };
  const names = data.__schema.types.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Account", "Person", "Opportunity", "Post", "Introduction"]));
});
