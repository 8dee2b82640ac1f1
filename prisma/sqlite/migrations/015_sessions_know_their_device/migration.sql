-- AlterTable
ALTER TABLE "Session" ADD COLUMN "browser" TEXT;
ALTER TABLE "Session" ADD COLUMN "lastUsedAt" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "Session" ADD COLUMN "system" TEXT;

-- When they were last used, nobody noted: when they began.
UPDATE "Session" SET "lastUsedAt" = "createdAt";
