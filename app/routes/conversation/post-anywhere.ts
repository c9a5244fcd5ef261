import type { ActionFunctionArgs } from "@remix-run/node";
import { attempt, notFound } from "~/data/failure.ts";
import { createPostFrom } from "./create-post-from.server.ts";
import { formWithFiles } from "./form-with-files.server.ts";

/** Posts where the form says: on an account, with one that is made, or on none yet. For the script; without one the form goes to /compose. */
export async function action({ request, context }: ActionFunctionArgs) {
  return attempt(async () => createPostFrom(await formWithFiles(request, context), undefined, context));
}

export function loader() {
  return notFound();
}
