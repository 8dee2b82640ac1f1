-- AlterTable
ALTER TABLE "User" ADD COLUMN     "minutesPerDay" INTEGER,
ADD COLUMN     "motion" TEXT NOT NULL DEFAULT 'system',
ADD COLUMN     "singleKeys" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "theme" TEXT NOT NULL DEFAULT 'system';
