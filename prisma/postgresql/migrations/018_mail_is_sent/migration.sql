-- AlterTable
ALTER TABLE "OneTimeLink" ADD COLUMN     "purpose" TEXT NOT NULL DEFAULT 'password';

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "emailVerifiedAt" BIGINT;
