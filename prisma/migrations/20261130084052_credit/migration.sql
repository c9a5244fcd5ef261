-- AlterTable
ALTER TABLE "ledger_entries" ADD COLUMN     "corrects_id" UUID,
ADD COLUMN     "cuts" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "verdicts" ADD COLUMN     "weight" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "ledger_entries_corrects_id_idx" ON "ledger_entries"("corrects_id");

-- CreateIndex
CREATE INDEX "verdicts_user_id_created_at_idx" ON "verdicts"("user_id", "created_at");

-- AlterTable
ALTER TABLE "posts" ADD COLUMN     "verdict_balance" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- Verdicts that were given before they had a weight count in full.
UPDATE "posts" SET "verdict_balance" = "confirm_count" - "dispute_count" WHERE "confirm_count" <> "dispute_count";

-- The schema language knows no partial index, and the check does not see one: an author's posts that were judged, for their record.
CREATE INDEX "posts_judged" ON "posts"("author_id", "created_at" DESC) WHERE "verdict_balance" <> 0;
