-- The event row and its one dispatch job, in the transaction of the data. Called by domain/events.ts and by the hot
-- writes that are one statement. graphile_worker's own tables are made by the product's migration step.
CREATE FUNCTION record_event(
  event_id uuid, event_type text, actor uuid, audience uuid, circle uuid, body jsonb, request text, at timestamptz
) RETURNS uuid LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO events (id, type, actor_id, audience_id, circle_id, payload, request_id, created_at)
  VALUES (event_id, event_type, actor, audience, circle, body, request, at);
  PERFORM graphile_worker.add_job('dispatch-event', json_build_object('eventId', event_id), max_attempts => 25);
  RETURN event_id;
END $$;

-- The audience of all colleagues (domain/viewer.ts, EVERYONE).
INSERT INTO audiences (id, kind, name) VALUES ('00000000-0000-7000-8000-000000000001', 'everyone', 'Everyone');

-- The standard stages: a tip becomes an opportunity, won or lost, in few steps.
INSERT INTO stages (id, key, position, kind, probability) VALUES
  ('00000000-0000-7000-8000-000000000101', 'tip', 1, 'open', 0.1),
  ('00000000-0000-7000-8000-000000000102', 'qualified', 2, 'open', 0.3),
  ('00000000-0000-7000-8000-000000000103', 'proposal', 3, 'open', 0.5),
  ('00000000-0000-7000-8000-000000000104', 'negotiation', 4, 'open', 0.7),
  ('00000000-0000-7000-8000-000000000105', 'won', 5, 'won', 1),
  ('00000000-0000-7000-8000-000000000106', 'lost', 6, 'lost', 0);
