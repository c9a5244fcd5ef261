-- CreateTable
CREATE TABLE "account_activity" (
    "account_id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "last_post_at" TIMESTAMPTZ(3),
    "last_contact_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_activity_pkey" PRIMARY KEY ("account_id","key_id")
);

-- What the activity of accounts is, from scratch: one row for each audience and each circle that something was said under.
CREATE VIEW account_touches AS
SELECT s.account_id, k.id AS key_id, max(s.post_at) AS last_post_at, max(s.contact_at) AS last_contact_at
  FROM (SELECT account_id, audience_id, circle_id, created_at AS post_at, CASE WHEN first_hand THEN created_at END AS contact_at
          FROM posts WHERE deleted_at IS NULL
        UNION ALL
        SELECT account_id, audience_id, circle_id, NULL, occurred_at FROM interactions) s,
       LATERAL unnest(ARRAY[s.audience_id, s.circle_id]) k(id)
 WHERE k.id IS NOT NULL
 GROUP BY s.account_id, k.id;

INSERT INTO account_activity (account_id, key_id, last_post_at, last_contact_at)
SELECT account_id, key_id, last_post_at, last_contact_at FROM account_touches;

-- CreateIndex
CREATE INDEX "account_activity_key_id_account_id_last_post_at_last_contac_idx" ON "account_activity"("key_id", "account_id", "last_post_at", "last_contact_at");

-- AddForeignKey
ALTER TABLE "account_activity" ADD CONSTRAINT "account_activity_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- DropIndex
DROP INDEX "accounts_audience_id_last_post_at_id_idx";

-- AlterTable
ALTER TABLE "accounts" DROP COLUMN "last_contact_at",
DROP COLUMN "last_post_at";
