-- CreateTable
CREATE TABLE "Picture" (
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" BIGINT NOT NULL,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("courseId","name")
);

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;
