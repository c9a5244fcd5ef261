-- AlterTable
ALTER TABLE "mail_links" ADD COLUMN     "department_id" UUID,
ADD COLUMN     "handed_hash" TEXT,
ADD COLUMN     "mail_failure" TEXT,
ADD COLUMN     "mailed_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE UNIQUE INDEX "mail_links_handed_hash_key" ON "mail_links"("handed_hash");

-- CreateIndex
CREATE INDEX "mail_links_department_id_idx" ON "mail_links"("department_id");

-- AddForeignKey
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;
