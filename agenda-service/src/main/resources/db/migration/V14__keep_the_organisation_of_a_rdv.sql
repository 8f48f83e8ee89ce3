-- An agent may have RDVs in several organisations: each shows its own, and of the others only that the time is taken. Null for a
-- hold, and for a RDV of before this column until booking-service publishes it again.
ALTER TABLE occupation ADD COLUMN organisation_id uuid;

CREATE OR REPLACE FUNCTION tell_of_changed_occupations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('agenda', json_build_object('agentId', agent_id, 'organisationId', organisation_id, 'kind', 'rdv',
      'from', (to_timestamp(starts) AT TIME ZONE 'UTC')::date, 'to', (to_timestamp(ends) AT TIME ZONE 'UTC')::date)::text)
    FROM changed WHERE expires_at IS NULL;
  RETURN NULL;
END $$;
