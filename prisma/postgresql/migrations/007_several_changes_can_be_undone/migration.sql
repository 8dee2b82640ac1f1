-- CreateTable
CREATE TABLE "SeveralChange" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "change" TEXT NOT NULL,
    "done" TEXT NOT NULL,
    "left" TEXT NOT NULL,
    "undone" INTEGER NOT NULL,

    CONSTRAINT "SeveralChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SeveralChange_courseId_userId_idx" ON "SeveralChange"("courseId", "userId");

-- AddForeignKey
ALTER TABLE "SeveralChange" ADD CONSTRAINT "SeveralChange_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeveralChange" ADD CONSTRAINT "SeveralChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

