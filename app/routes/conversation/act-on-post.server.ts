import { randomUUID } from "node:crypto";
import { notFound } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import type { PostKind } from "~/gql/graphql.ts";
import { chosenFrom } from "../search/chosen.server.ts";
import { fileIdsOf } from "./form-with-files.server.ts";
import * as act from "./post-act.query.ts";

/** One act on a post, by the name of the button that was pressed. */
export async function actOnPost(gql: LoadContext["gql"], id: string, form: FormData): Promise<unknown> {
  const text = (name: string) => String(form.get(name) ?? "");
  // A form that says nothing of files leaves them as they are.
  const attachmentIds = form.has("attachmentIds") ? fileIdsOf(form) : null;
  switch (form.get("intent")) {
    case "thank":
      return gql(act.ThankDocument, { id, on: true });
    case "unthank":
      return gql(act.ThankDocument, { id, on: false });
    case "confirm":
      return gql(act.JudgeDocument, { id, kind: "confirm", reason: text("reason") });
    case "dispute":
      return gql(act.JudgeDocument, { id, kind: "dispute", reason: text("reason") });
    case "unjudge":
      return gql(act.JudgeDocument, { id, kind: null });
    case "comment":
      return gql(act.CommentDocument, {
        postId: id,
        clientId: text("clientId") || randomUUID(),
        body: text("body"),
        attachmentIds: fileIdsOf(form),
      });
    case "edit-comment":
      return gql(act.EditCommentDocument, {
        id: globalId("Comment", text("comment")),
        version: Number(text("version")),
        body: text("body"),
        attachmentIds,
      });
    case "delete-comment":
      return gql(act.DeleteCommentDocument, { id: globalId("Comment", text("comment")) });
    case "accept-answer": {
      const comment = text("comment");
      return gql(act.AcceptAnswerDocument, { postId: id, commentId: comment ? globalId("Comment", comment) : null });
    }
    case "accept":
      return gql(act.AcceptProposalDocument, {
        id: globalId("Proposal", text("proposal")),
        name: text("name").trim() || null,
        title: text("title").trim() || null,
      });
    case "dismiss":
      return gql(act.DismissProposalDocument, { id: globalId("Proposal", text("proposal")) });
    case "restore":
      return gql(act.RestoreProposalDocument, { id: globalId("Proposal", text("proposal")) });
    case "place": {
      const name = text("newAccount").trim();
      if (name) return gql(act.PlacePostDocument, { id, newAccount: { clientId: randomUUID(), name } });
      const on = text("account")
        ? globalId("Account", text("account"))
        : await chosenFrom(gql, form, "accountNamed", "account", "accountId");
      return gql(act.PlacePostDocument, { id, accountId: on ?? null });
    }
    case "unplace":
      return gql(act.UnplacePostDocument, { id });
    case "edit":
      return gql(act.EditPostDocument, {
        id,
        version: Number(text("version")),
        body: text("body"),
        kind: text("kind") as PostKind,
        attachmentIds,
      });
    case "delete":
      return gql(act.DeletePostDocument, { id });
    case "link-deal":
      return gql(act.LinkPostDocument, { opportunityId: globalId("Opportunity", text("deal")), postId: id });
    case "unlink-deal":
      return gql(act.UnlinkPostDocument, { opportunityId: globalId("Opportunity", text("deal")), postId: id });
    case "pin":
      return gql(act.PinPostDocument, { id, on: true });
    case "unpin":
      return gql(act.PinPostDocument, { id, on: false });
    default:
      return notFound();
  }
}
