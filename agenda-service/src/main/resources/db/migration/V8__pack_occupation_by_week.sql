-- What RDVs take from an agent in one week, in one row: a search reads a row per agent and week instead of one per RDV
-- (ADR 11). week: epoch second / 604800. taken: start << 24 | seconds, of each RDV that touches the week. Holds are not in it:
-- they end without any event.
CREATE TABLE occupation_week (
  agent_id uuid NOT NULL,
  week bigint NOT NULL,
  taken bigint[] NOT NULL,
  PRIMARY KEY (agent_id, week)
);

CREATE FUNCTION packed(starts bigint, busy_until bigint) RETURNS bigint IMMUTABLE RETURN starts << 24 | least(busy_until - starts, 16777215);

-- Locks each week before it reads the week's RDVs, so that of two transactions the later one sees what the other wrote.
CREATE FUNCTION pack_occupation_weeks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one record;
BEGIN
  FOR one IN
    SELECT DISTINCT agent_id, w FROM changed, generate_series(starts / 604800, (busy_until - 1) / 604800) w
    WHERE expires_at IS NULL ORDER BY agent_id, w
  LOOP
    INSERT INTO occupation_week VALUES (one.agent_id, one.w, '{}')
      ON CONFLICT (agent_id, week) DO UPDATE SET week = EXCLUDED.week;
    UPDATE occupation_week SET taken = ARRAY(
        SELECT packed(starts, busy_until) FROM occupation
        WHERE agent_id = one.agent_id AND busy_until > one.w * 604800 AND starts < (one.w + 1) * 604800 AND expires_at IS NULL)
      WHERE agent_id = one.agent_id AND week = one.w;
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER occupation_weeks_of_new AFTER INSERT ON occupation
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION pack_occupation_weeks();
CREATE TRIGGER occupation_weeks_of_old AFTER DELETE ON occupation
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION pack_occupation_weeks();

INSERT INTO occupation_week
  SELECT agent_id, w, array_agg(packed(starts, busy_until)) FROM occupation, generate_series(starts / 604800, (busy_until - 1) / 604800) w
  WHERE expires_at IS NULL GROUP BY agent_id, w;

CREATE INDEX occupation_hold ON occupation (agent_id) WHERE expires_at IS NOT NULL;
