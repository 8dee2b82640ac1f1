-- RedefineTables
CREATE TABLE "new_DayTotal" (
    "learnerId" TEXT NOT NULL,
    "studyDay" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "answers" INTEGER NOT NULL,
    "correct" INTEGER NOT NULL,
    "firsts" INTEGER NOT NULL,
    "durationMs" BIGINT NOT NULL,
    "recalled" INTEGER NOT NULL,
    "foreseen" INTEGER NOT NULL,

    PRIMARY KEY ("learnerId", "studyDay", "sectionId", "level")
);
INSERT INTO "new_DayTotal" ("learnerId", "studyDay", "sectionId", "level", "answers", "correct", "firsts", "durationMs", "recalled", "foreseen")
SELECT "learnerId", "studyDay", "sectionId", 0, "answers", "correct", "firsts", "durationMs", "correct", 0 FROM "DayTotal";
DROP TABLE "DayTotal";
ALTER TABLE "new_DayTotal" RENAME TO "DayTotal";

-- CreateTable
CREATE TABLE "FoldMark" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "rules" INTEGER NOT NULL
);

-- What was foreseen of an answer is no matter for SQL: without this mark, a start tells the totals from the logs.
INSERT INTO "FoldMark" ("id", "rules") SELECT 1, 1 WHERE NOT EXISTS (SELECT 1 FROM "ReviewLog");
