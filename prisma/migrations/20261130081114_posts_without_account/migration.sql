-- AlterTable
ALTER TABLE "posts" ADD COLUMN     "placed_by_id" UUID,
ALTER COLUMN "account_id" DROP NOT NULL;

-- The schema language knows no partial index: the few posts that wait to be placed.
CREATE INDEX "posts_unplaced" ON "posts"("audience_id", "created_at" DESC, "id" DESC) WHERE "account_id" IS NULL AND "deleted_at" IS NULL;

-- Who knows whom is said of an account: a post without one leaves no trace until it is placed.
CREATE OR REPLACE VIEW tie_touches AS
SELECT po.id AS source_id, l.person_id, po.author_id AS user_id, po.account_id, po.created_at AS at,
       'post:' || coalesce(po.channel, '') AS via, 1 AS others, po.audience_id, po.circle_id
  FROM posts po JOIN post_people l ON l.post_id = po.id
 WHERE po.first_hand AND po.deleted_at IS NULL AND po.account_id IS NOT NULL
UNION ALL
SELECT DISTINCT i.id, p.person_id, u.user_id, i.account_id, i.occurred_at, i.channel,
       (SELECT count(*) - 1 FROM interaction_participants c WHERE c.interaction_id = i.id)::int, i.audience_id, i.circle_id
  FROM interactions i
  JOIN interaction_participants p ON p.interaction_id = i.id AND p.person_id IS NOT NULL
  JOIN interaction_participants u ON u.interaction_id = i.id AND u.user_id IS NOT NULL;

-- As before, and a post that was moved to another account takes its traces along.
CREATE OR REPLACE FUNCTION trace_ties(sources uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql AS $$
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
        SET account_id = excluded.account_id, at = excluded.at, via = excluded.via, others = excluded.others,
            audience_id = excluded.audience_id, circle_id = excluded.circle_id
        WHERE (t.account_id, t.at, t.via, t.others, t.audience_id, t.circle_id) IS DISTINCT FROM
              (excluded.account_id, excluded.at, excluded.via, excluded.others, excluded.audience_id, excluded.circle_id)
      RETURNING t.source_id)
    SELECT source_id FROM gone UNION SELECT source_id FROM kept;
END $$;

-- What was decided is not proposed again, in capitals or with other accents either.
CREATE OR REPLACE FUNCTION store_proposals(posts_read uuid[], fresh jsonb, known jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM posts WHERE id = ANY (posts_read) ORDER BY id FOR UPDATE;
  WITH gone AS (DELETE FROM proposals WHERE post_id = ANY (posts_read) AND status = 'proposed'),
  people AS (
    INSERT INTO post_people (post_id, person_id)
    SELECT k."postId", k.id FROM jsonb_to_recordset(known) k("postId" uuid, id uuid) ON CONFLICT DO NOTHING)
  INSERT INTO proposals (id, post_id, position, kind, start, "end", text, value)
  SELECT r.id, r."postId", r.position, r.kind, r.start, r."end", r.text, r.value
    FROM jsonb_to_recordset(fresh)
      r(id uuid, "postId" uuid, position int, kind text, start int, "end" int, text text, value jsonb)
   WHERE NOT EXISTS (SELECT 1 FROM proposals d
      WHERE d.post_id = r."postId" AND d.status <> 'proposed' AND d.kind = r.kind AND search_fold(d.text) = search_fold(r.text));
END $$;

-- An account's name as the words of a sentence are compared with it (domain/accounts/accounts-in-text.sql.ts): without accents, capitals
-- and a legal form in front.
CREATE FUNCTION name_words(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_split_to_array(
    regexp_replace(
      btrim(regexp_replace(lower(regexp_replace(normalize(name, NFD), U&'[\0300-\036f]', '', 'g')), U&'[\0001-/:-@\005B-`{-\00BF\2010-\206F]+', ' ', 'g')),
      '^(?:(?:sasu?|sarl|sa|snc|eurl|ets|etablissements|societe|ste|gmbh|ag|the) )+(?=.)', ''),
    ' ')
$$;
CREATE INDEX "accounts_name_words" ON "accounts"(((name_words("name"))[1]));

-- CreateIndex
CREATE INDEX "accounts_domains_idx" ON "accounts" USING GIN ("domains");
