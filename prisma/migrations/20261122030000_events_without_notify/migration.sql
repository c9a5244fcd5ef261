-- The same event row and job, without add_job's NOTIFY: transactions that notify commit one after another, each waiting for the
-- disk. Whoever has committed wakes the queue (domain/committed-events.ts), which also looks by itself every two seconds.
CREATE OR REPLACE FUNCTION record_event(
  event_id uuid, event_type text, actor uuid, audience uuid, circle uuid, body jsonb, request text, at timestamptz
) RETURNS uuid LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO events (id, type, actor_id, audience_id, circle_id, payload, request_id, created_at)
  VALUES (event_id, event_type, actor, audience, circle, body, request, at);
  INSERT INTO graphile_worker._private_jobs (task_id, payload, max_attempts)
  SELECT id, json_build_object('eventId', event_id), 25
    FROM graphile_worker._private_tasks WHERE identifier = 'dispatch-event';
  -- Before any worker has run, the queue does not know the task's name.
  IF NOT FOUND THEN
    PERFORM graphile_worker.add_job('dispatch-event', json_build_object('eventId', event_id), max_attempts => 25);
  END IF;
  RETURN event_id;
END $$;
