-- AlterTable
ALTER TABLE "opportunities" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(18,4);
