-- CreateTable
CREATE TABLE "Report" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "answer" TEXT,
    "answeredAt" BIGINT,
    "answererId" TEXT,
    "putAwayAt" BIGINT,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Report_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_answererId_fkey" FOREIGN KEY ("answererId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Report_answeredAt_questionId_idx" ON "Report"("answeredAt", "questionId");

-- CreateIndex
CREATE INDEX "Report_questionId_idx" ON "Report"("questionId");

-- CreateIndex
CREATE INDEX "Report_answererId_idx" ON "Report"("answererId");

