-- Figures are read from indexes alone: who wrote when, who met whom. Each that is dropped is the beginning of one made here.

-- CreateIndex
CREATE INDEX "comments_written" ON "comments"("audience_id", "created_at", "author_id", "deleted_at", "post_id");

-- CreateIndex
CREATE INDEX "interaction_participants_who" ON "interaction_participants"("interaction_id", "user_id", "person_id");

-- CreateIndex
CREATE INDEX "interactions_of_account" ON "interactions"("account_id", "occurred_at" DESC, "id" DESC, "audience_id");

-- CreateIndex
CREATE INDEX "interactions_of_deal" ON "interactions"("opportunity_id", "occurred_at", "id", "audience_id");

-- CreateIndex
CREATE INDEX "opportunities_audience_id_closed_at_id_idx" ON "opportunities"("audience_id", "closed_at" DESC, "id");

-- CreateIndex
CREATE INDEX "posts_written" ON "posts"("audience_id", "created_at", "author_id", "deleted_at");

-- The schema language knows no partial index, and the check does not see one: the few posts that were deleted.
CREATE INDEX "posts_gone" ON "posts"("id") WHERE "deleted_at" IS NOT NULL;

-- DropIndex
DROP INDEX "interaction_participants_interaction_id_idx";

-- DropIndex
DROP INDEX "interactions_account_id_occurred_at_id_idx";

-- DropIndex
DROP INDEX "interactions_opportunity_id_idx";
