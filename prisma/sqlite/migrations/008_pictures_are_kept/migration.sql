-- CreateTable
CREATE TABLE "Picture" (
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "createdAt" BIGINT NOT NULL,

    PRIMARY KEY ("courseId", "name"),
    CONSTRAINT "Picture_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
