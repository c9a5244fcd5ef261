-- AlterTable
ALTER TABLE "ledger_entries" ADD COLUMN     "share" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "ledger_entries_from_user_id_created_at_idx" ON "ledger_entries"("from_user_id", "created_at");
