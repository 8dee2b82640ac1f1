-- AlterTable
ALTER TABLE "User" ADD COLUMN     "lastSignInAt" BIGINT;

-- As far as the sessions that are left can tell.
UPDATE "User" SET "lastSignInAt" = (SELECT MAX("createdAt") FROM "Session" WHERE "Session"."userId" = "User"."id");
