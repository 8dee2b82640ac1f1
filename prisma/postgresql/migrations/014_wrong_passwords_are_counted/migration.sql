-- CreateTable
CREATE TABLE "FailedTry" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "FailedTry_pkey" PRIMARY KEY ("id","place")
);

-- CreateIndex
CREATE INDEX "FailedTry_place_at_idx" ON "FailedTry"("place", "at");

-- CreateIndex
CREATE INDEX "FailedTry_at_idx" ON "FailedTry"("at");
