-- AlterTable
ALTER TABLE "person_merges" ADD COLUMN     "log" JSONB;

-- CreateIndex
CREATE INDEX "proposals_result_id_idx" ON "proposals"("result_id");
