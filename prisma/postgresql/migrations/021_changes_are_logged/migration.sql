-- AlterTable
ALTER TABLE "User" ADD COLUMN     "logMark" TEXT;

UPDATE "User" SET "logMark" = gen_random_uuid()::text;

-- CreateTable
CREATE TABLE "LogEntry" (
    "id" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "byMark" TEXT,
    "ofMark" TEXT,
    "courseId" TEXT,
    "thing" TEXT,
    "detail" TEXT NOT NULL,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("id")
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
CREATE OR REPLACE FUNCTION "refuseLogChange"() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'The log is only added to.'; END $$;

CREATE TRIGGER "LogEntry_is_only_added_to" BEFORE UPDATE OR DELETE ON "LogEntry"
FOR EACH ROW EXECUTE FUNCTION "refuseLogChange"();

CREATE TRIGGER "LogEntry_is_not_emptied" BEFORE TRUNCATE ON "LogEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuseLogChange"();
