-- AlterTable
ALTER TABLE "Course" ADD COLUMN     "programs" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "edits" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "QuestionVersion" ADD COLUMN     "editorId" TEXT,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'file';

-- CreateTable
CREATE TABLE "QuestionDraft" (
    "questionId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "passage" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "basedOn" INTEGER NOT NULL,
    "editorId" TEXT,
    "updatedAt" BIGINT NOT NULL,

    CONSTRAINT "QuestionDraft_pkey" PRIMARY KEY ("questionId")
);

-- CreateIndex
CREATE INDEX "QuestionDraft_sectionId_idx" ON "QuestionDraft"("sectionId");

-- AddForeignKey
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionDraft" ADD CONSTRAINT "QuestionDraft_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionDraft" ADD CONSTRAINT "QuestionDraft_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionDraft" ADD CONSTRAINT "QuestionDraft_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

