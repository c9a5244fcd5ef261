import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { SignOutDocument } from "./door.query.ts";

/** Only a form signs out: a link could be followed by a browser that prefetches. */
export function loader(): never {
  throw redirect("/");
}

export async function action({ context }: ActionFunctionArgs) {
  if (context.viewer) await context.gql(SignOutDocument);
  return redirect("/sign-in");
}
