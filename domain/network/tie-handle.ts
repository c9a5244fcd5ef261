import { createHash } from "node:crypto";

/**
 * How a requester addresses a tie that is shown without a name: derived from the tie's secret id and from who looks, so that it leads
 * back to nobody, and two people cannot compare theirs. Its first 16 bytes, as hex.
 */
export function tieHandle(relationshipId: string, viewerId: string): string {
  return createHash("sha256").update(`tie:${relationshipId}:${viewerId}`).digest("hex").slice(0, 32);
}
