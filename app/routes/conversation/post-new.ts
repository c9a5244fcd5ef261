import type { ActionFunctionArgs } from "@remix-run/node";
import { attempt, notFound, type Failure } from "~/data/failure.ts";
import { createPostFrom } from "./create-post-from.server.ts";
import { formWithFiles } from "./form-with-files.server.ts";

export type PostResult =
  { ok: true; data: { id: string; clientId: string; accountId: string | null; accountName: string | null } } | Failure;

/** Posts on an account, or where the form says, for the script of its page; without one the form goes to the page itself (accounts/conversation.tsx). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  return attempt(async () => createPostFrom(await formWithFiles(request, context), params.accountId, context));
}

export function loader() {
  return notFound();
}
