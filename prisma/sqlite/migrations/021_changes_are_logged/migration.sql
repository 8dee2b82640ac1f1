-- AlterTable
ALTER TABLE "User" ADD COLUMN "logMark" TEXT;

UPDATE "User" SET "logMark" = lower(hex(randomblob(16)));

-- CreateTable
CREATE TABLE "LogEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "byMark" TEXT,
    "ofMark" TEXT,
    "courseId" TEXT,
    "thing" TEXT,
    "detail" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "User_logMark_key" ON "User"("logMark");

-- CreateIndex
CREATE INDEX "LogEntry_at_idx" ON "LogEntry"("at");

-- CreateIndex
CREATE INDEX "LogEntry_kind_at_idx" ON "LogEntry"("kind", "at");

-- CreateIndex
CREATE INDEX "LogEntry_byMark_at_idx" ON "LogEntry"("byMark", "at");

-- CreateIndex
CREATE INDEX "LogEntry_ofMark_at_idx" ON "LogEntry"("ofMark", "at");

-- Rows are only added.
CREATE TRIGGER "LogEntry_is_not_changed" BEFORE UPDATE ON "LogEntry"
BEGIN SELECT RAISE(ABORT, 'The log is only added to.'); END;

-- To replace a row is to delete it, which triggers for deletion do not see.
CREATE TRIGGER "LogEntry_is_not_replaced" BEFORE INSERT ON "LogEntry"
WHEN EXISTS (SELECT 1 FROM "LogEntry" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'The log is only added to.'); END;

CREATE TRIGGER "LogEntry_is_not_deleted" BEFORE DELETE ON "LogEntry"
BEGIN SELECT RAISE(ABORT, 'The log is only added to.'); END;
