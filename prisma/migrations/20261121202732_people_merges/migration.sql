-- CreateTable
CREATE TABLE "person_merges" (
    "from_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "snapshot" JSONB NOT NULL,
    "merged_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_merges_pkey" PRIMARY KEY ("from_id")
);

-- CreateIndex
CREATE INDEX "person_merges_into_id_idx" ON "person_merges"("into_id");

-- CreateIndex
CREATE INDEX "people_name_key_trgm" ON "people" USING GIN ("name_key" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "person_merges" ADD CONSTRAINT "person_merges_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;
