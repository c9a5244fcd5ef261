import type { Channel, PostKind } from "./post-kinds-input.ts";

/** A post as the hot lists read it: everything a card shows, in one row of one statement. */
export interface PostRow {
  id: string;
  /** Both null while it waits to be placed. */
  accountId: string | null;
  accountName: string | null;
  placedById: string | null;
  authorId: string;
  kind: PostKind;
  body: string;
  channel: Channel | null;
  firstHand: boolean | null;
  source: string;
  audienceId: string;
  circleId: string | null;
  commentCount: number;
  thanksCount: number;
  reactionCount: number;
  confirmCount: number;
  disputeCount: number;
  freshAt: Date;
  acceptedCommentId: string | null;
  pinnedAt: Date | null;
  editedAt: Date | null;
  createdAt: Date;
  version: number;
  /** Did the viewer thank, and what did she judge? */
  thanked: boolean;
  myVerdict: "confirm" | "dispute" | null;
  /** What follows is null where there is none, and where the reader did not ask for it (PostPart). */
  /** The first two, and the accepted answer with them. */
  comments: CommentRow[] | null;
  opportunities: LinkedOpportunityRow[] | null;
  verdicts: VerdictRow[] | null;
  reactions: { emoji: string; count: number; mine: boolean }[] | null;
  proposals: ProposalRow[] | null;
  people: { id: string; name: string }[] | null;
  attachments: AttachmentRow[] | null;
  /** How many other posts of its author, of those the viewer may see, were found right and wrong. */
  record: { right: number; wrong: number } | null;
}

export interface AttachmentRow {
  id: string;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
}

/** Dates inside JSON columns come as ISO text. */
export interface CommentRow {
  id: string;
  postId: string;
  authorId: string;
  body: string;
  createdAt: string | Date;
  editedAt: string | Date | null;
  version: number;
  /** Not there in a row that was read by itself, which then says how many it has. */
  attachments?: AttachmentRow[] | null;
  attachmentCount?: number;
}

export interface LinkedOpportunityRow {
  id: string;
  name: string;
  amount: number | null;
  currency: string;
}

export interface VerdictRow {
  userId: string;
  kind: "confirm" | "dispute";
  reason: string;
  /** 0 to 1: how independent it was. */
  weight: number;
  createdAt: string;
}

export interface ProposalRow {
  id: string;
  kind: string;
  start: number;
  end: number;
  text: string;
  value: Record<string, unknown>;
  status: "proposed" | "accepted" | "dismissed";
  resultId: string | null;
}
