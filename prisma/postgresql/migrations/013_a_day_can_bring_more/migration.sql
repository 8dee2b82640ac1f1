-- CreateTable
CREATE TABLE "MoreToday" (
    "learnerId" TEXT NOT NULL,
    "studyDay" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "MoreToday_pkey" PRIMARY KEY ("learnerId","studyDay","number")
);

-- AddForeignKey
ALTER TABLE "MoreToday" ADD CONSTRAINT "MoreToday_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
