-- CreateTable
CREATE TABLE "tie_traces" (
    "source_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "via" TEXT NOT NULL,
    "others" INTEGER NOT NULL,
    "audience_id" UUID NOT NULL,
    "circle_id" UUID
);

-- What the traces are, from scratch: who took part in an interaction with whom, and whom a colleague wrote of first-hand.
CREATE VIEW tie_touches AS
SELECT po.id AS source_id, l.person_id, po.author_id AS user_id, po.account_id, po.created_at AS at,
       'post:' || coalesce(po.channel, '') AS via, 1 AS others, po.audience_id, po.circle_id
  FROM posts po JOIN post_people l ON l.post_id = po.id
 WHERE po.first_hand AND po.deleted_at IS NULL
UNION ALL
SELECT DISTINCT i.id, p.person_id, u.user_id, i.account_id, i.occurred_at, i.channel,
       (SELECT count(*) - 1 FROM interaction_participants c WHERE c.interaction_id = i.id)::int, i.audience_id, i.circle_id
  FROM interactions i
  JOIN interaction_participants p ON p.interaction_id = i.id AND p.person_id IS NOT NULL
  JOIN interaction_participants u ON u.interaction_id = i.id AND u.user_id IS NOT NULL;

-- Brings the traces of some posts and interactions up to date, and answers with those of them that have changed (domain/network/trace-ties.ts).
-- Meanwhile their keys stand: whoever closes an account takes its row, whoever deletes a post changes it, and each statement
-- of the function sees what was committed while the one before it waited.
CREATE FUNCTION trace_ties(sources uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM accounts WHERE id IN (
      SELECT account_id FROM posts WHERE id = ANY (sources) UNION SELECT account_id FROM interactions WHERE id = ANY (sources))
    ORDER BY id FOR KEY SHARE;
  PERFORM 1 FROM posts WHERE id = ANY (sources) ORDER BY id FOR SHARE;
  RETURN QUERY
    WITH now_is AS MATERIALIZED (SELECT * FROM tie_touches WHERE source_id = ANY (sources)),
    gone AS (
      DELETE FROM tie_traces t WHERE t.source_id = ANY (sources)
         AND (t.source_id, t.person_id, t.user_id) NOT IN (SELECT n.source_id, n.person_id, n.user_id FROM now_is n)
      RETURNING t.source_id),
    kept AS (
      INSERT INTO tie_traces AS t (source_id, person_id, user_id, account_id, at, via, others, audience_id, circle_id)
      SELECT n.source_id, n.person_id, n.user_id, n.account_id, n.at, n.via, n.others, n.audience_id, n.circle_id FROM now_is n
      ON CONFLICT (source_id, person_id, user_id) DO UPDATE
        SET at = excluded.at, via = excluded.via, others = excluded.others,
            audience_id = excluded.audience_id, circle_id = excluded.circle_id
        WHERE (t.at, t.via, t.others, t.audience_id, t.circle_id) IS DISTINCT FROM
              (excluded.at, excluded.via, excluded.others, excluded.audience_id, excluded.circle_id)
      RETURNING t.source_id)
    SELECT source_id FROM gone UNION SELECT source_id FROM kept;
END $$;

-- What stands already; keys and indexes are made after the rows, which takes a fraction of the time.
INSERT INTO tie_traces (source_id, person_id, user_id, account_id, at, via, others, audience_id, circle_id)
SELECT source_id, person_id, user_id, account_id, at, via, others, audience_id, circle_id FROM tie_touches;

ALTER TABLE "tie_traces" ADD CONSTRAINT "tie_traces_pkey" PRIMARY KEY ("source_id","person_id","user_id");

-- CreateIndex
CREATE INDEX "tie_traces_of_person" ON "tie_traces"("person_id", "at" DESC, "user_id", "audience_id", "circle_id", "via", "others", "source_id");

-- CreateIndex
CREATE INDEX "tie_traces_account_id_idx" ON "tie_traces"("account_id");

-- AddForeignKey
ALTER TABLE "tie_traces" ADD CONSTRAINT "tie_traces_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_traces" ADD CONSTRAINT "tie_traces_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
