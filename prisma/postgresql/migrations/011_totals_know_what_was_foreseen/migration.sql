-- AlterTable
ALTER TABLE "DayTotal" ADD COLUMN "level" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "recalled" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "foreseen" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "DayTotal" ALTER COLUMN "level" DROP DEFAULT,
ALTER COLUMN "recalled" DROP DEFAULT,
ALTER COLUMN "foreseen" DROP DEFAULT,
DROP CONSTRAINT "DayTotal_pkey",
ADD CONSTRAINT "DayTotal_pkey" PRIMARY KEY ("learnerId", "studyDay", "sectionId", "level");

-- CreateTable
CREATE TABLE "FoldMark" (
    "id" INTEGER NOT NULL,
    "rules" INTEGER NOT NULL,

    CONSTRAINT "FoldMark_pkey" PRIMARY KEY ("id")
);

-- What was foreseen of an answer is no matter for SQL: without this mark, a start tells the totals from the logs.
INSERT INTO "FoldMark" ("id", "rules") SELECT 1, 1 WHERE NOT EXISTS (SELECT 1 FROM "ReviewLog");
