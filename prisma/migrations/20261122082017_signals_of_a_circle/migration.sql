-- CreateIndex
CREATE INDEX "signals_circle_id_occurred_at_id_idx" ON "signals"("circle_id", "occurred_at" DESC, "id");
