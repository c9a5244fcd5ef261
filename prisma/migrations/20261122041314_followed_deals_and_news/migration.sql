-- AlterTable
ALTER TABLE "users" ADD COLUMN     "news_read_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "opportunity_followers" (
    "opportunity_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opportunity_followers_pkey" PRIMARY KEY ("opportunity_id","user_id")
);

-- CreateIndex
CREATE INDEX "opportunity_followers_user_id_idx" ON "opportunity_followers"("user_id");

-- AddForeignKey
ALTER TABLE "opportunity_followers" ADD CONSTRAINT "opportunity_followers_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunity_followers" ADD CONSTRAINT "opportunity_followers_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
