-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "comment_id" UUID,
ADD COLUMN     "dropped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "attachment_count" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "attachments_comment_id_id_idx" ON "attachments"("comment_id", "id");

-- CreateIndex
CREATE INDEX "attachments_dropped_at_id_idx" ON "attachments"("dropped_at", "id");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Files of posts that were deleted while nothing cleaned up after them: the sweep deletes their bytes.
UPDATE "attachments" f SET "dropped_at" = CURRENT_TIMESTAMP, "post_id" = NULL
  FROM "posts" p WHERE p."id" = f."post_id" AND p."deleted_at" IS NOT NULL;
