-- AlterTable
ALTER TABLE "person_merges" ADD COLUMN     "log" JSONB;

-- CreateIndex
CREATE INDEX "proposals_result_id_idx" ON "proposals"("result_id");

-- The number that is dialled, without what was noted of it: "+33142685300 x12 (bureau)".
CREATE INDEX "person_phones_dialled" ON "person_phones" (split_part("phone", ' (', 1));
