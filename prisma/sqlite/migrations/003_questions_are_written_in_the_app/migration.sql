-- CreateTable
CREATE TABLE "QuestionDraft" (
    "questionId" TEXT NOT NULL PRIMARY KEY,
    "sectionId" TEXT NOT NULL,
    "passage" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "basedOn" INTEGER NOT NULL,
    "editorId" TEXT,
    "updatedAt" BIGINT NOT NULL,
    CONSTRAINT "QuestionDraft_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuestionDraft_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "QuestionDraft_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Course" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "programs" TEXT NOT NULL DEFAULT '[]'
);
INSERT INTO "new_Course" ("access", "description", "id", "languages", "position", "title") SELECT "access", "description", "id", "languages", "position", "title" FROM "Course";
DROP TABLE "Course";
ALTER TABLE "new_Course" RENAME TO "Course";
CREATE TABLE "new_Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "courseId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "passage" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "publishedAt" BIGINT,
    "edits" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Question_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Question_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Question" ("courseId", "id", "passage", "position", "publishedAt", "revision", "sectionId", "state", "type", "version") SELECT "courseId", "id", "passage", "position", "publishedAt", "revision", "sectionId", "state", "type", "version" FROM "Question";
DROP TABLE "Question";
ALTER TABLE "new_Question" RENAME TO "Question";
CREATE INDEX "Question_courseId_state_position_idx" ON "Question"("courseId", "state", "position");
CREATE INDEX "Question_sectionId_idx" ON "Question"("sectionId");
CREATE TABLE "new_QuestionVersion" (
    "questionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'file',
    "editorId" TEXT,

    PRIMARY KEY ("questionId", "number"),
    CONSTRAINT "QuestionVersion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuestionVersion_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_QuestionVersion" ("body", "createdAt", "number", "questionId", "revision") SELECT "body", "createdAt", "number", "questionId", "revision" FROM "QuestionVersion";
DROP TABLE "QuestionVersion";
ALTER TABLE "new_QuestionVersion" RENAME TO "QuestionVersion";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "QuestionDraft_sectionId_idx" ON "QuestionDraft"("sectionId");

