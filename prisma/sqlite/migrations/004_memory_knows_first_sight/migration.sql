-- AlterTable
ALTER TABLE "Memory" ADD COLUMN "firstSight" INTEGER;

-- CreateIndex
CREATE INDEX "Memory_questionId_learnerId_idx" ON "Memory"("questionId", "learnerId");

-- What the logs say of it so far: the first answer to the question as it is now, as it was graded last.
UPDATE "Memory" SET "firstSight" = (
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM "ReviewLog" u
      WHERE u."learnerId" = a."learnerId" AND u."kind" = 'undo' AND u."answerId" = a."id") THEN NULL
    ELSE COALESCE((SELECT r."correct" FROM "ReviewLog" r
      WHERE r."learnerId" = a."learnerId" AND r."kind" = 'regrade' AND r."answerId" = a."id"
      ORDER BY r."at" DESC, r."id" DESC LIMIT 1), a."correct") END
  FROM "ReviewLog" a JOIN "Question" q ON q."id" = a."questionId"
  WHERE a."learnerId" = "Memory"."learnerId" AND a."questionId" = "Memory"."questionId"
    AND a."kind" = 'answer' AND a."revision" >= q."revision"
  ORDER BY a."at", a."id" LIMIT 1);
