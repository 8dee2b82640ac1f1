-- CreateTable
CREATE TABLE "MoreToday" (
    "learnerId" TEXT NOT NULL,
    "studyDay" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("learnerId", "studyDay", "number"),
    CONSTRAINT "MoreToday_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
