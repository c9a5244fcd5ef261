-- The schema language knows no partial index, and the check does not see one: the questions and risks of an account are counted from it.
CREATE INDEX "posts_asked" ON "posts"("account_id", "kind", "audience_id", "circle_id") WHERE "kind" IN ('question', 'risk') AND "deleted_at" IS NULL;
