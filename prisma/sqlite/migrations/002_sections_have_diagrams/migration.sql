-- AlterTable
ALTER TABLE "Section" ADD COLUMN "diagram" TEXT;

