-- Tokens that had no end go on for as long as a new one may.
UPDATE "api_tokens" SET "expires_at" = now() + interval '366 days' WHERE "expires_at" IS NULL;

-- AlterTable
ALTER TABLE "api_tokens" ALTER COLUMN "expires_at" SET NOT NULL;
