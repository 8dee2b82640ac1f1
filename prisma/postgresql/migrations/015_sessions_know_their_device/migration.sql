-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "browser" TEXT,
ADD COLUMN     "lastUsedAt" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "system" TEXT;

-- When they were last used, nobody noted: when they began.
UPDATE "Session" SET "lastUsedAt" = "createdAt";
