-- What was read in some posts, in one trip (domain/conversation/propose.ts). `fresh`: rows of proposals; `known`: people to tie to their posts.
-- What was only proposed makes room for what is read now; what somebody decided is not proposed again. The second statement of the function
-- sees what was decided while the first waited for the posts.
CREATE FUNCTION store_proposals(posts_read uuid[], fresh jsonb, known jsonb) RETURNS void LANGUAGE plpgsql AS $$
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
      WHERE d.post_id = r."postId" AND d.status <> 'proposed' AND d.kind = r.kind AND d.text = r.text);
END $$;
