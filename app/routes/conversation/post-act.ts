import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { backTo, isNative } from "~/data/came-from.ts";
import { attempt, notFound, type Failure } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import { actOnPost } from "./act-on-post.server.ts";
import { formWithFiles } from "./form-with-files.server.ts";

export type ActResult = { ok: true } | Failure;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const result = await attempt(async () => {
    const form = await formWithFiles(request, context);
    await actOnPost(context.gql, globalId("Post", params.postId), form);
  });
  if (!isNative(request)) return result;
  // Without JavaScript the browser navigates. Refused, it sends the same to the page of the post, which says why with the words that were
  // sent; done, it brings the reader back to where the button was.
  if ("init" in result) throw redirect(`/posts/${params.postId}`, 307);
  throw redirect(backTo(request, `/posts/${params.postId}`));
}

export function loader() {
  return notFound();
}
