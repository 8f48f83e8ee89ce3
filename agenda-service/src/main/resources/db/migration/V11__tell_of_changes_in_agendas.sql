-- Tells every replica, in the transaction of the change, whose agenda changed: its browsers then read it again. Days are those
-- of UTC; a plage or an absence may repeat, so it tells none. Holds are not shown in agendas.
CREATE FUNCTION tell_of_changed_occupations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('agenda', json_build_object('agentId', agent_id, 'kind', 'rdv',
      'from', (to_timestamp(starts) AT TIME ZONE 'UTC')::date, 'to', (to_timestamp(ends) AT TIME ZONE 'UTC')::date)::text)
    FROM changed WHERE expires_at IS NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER occupation_told_of_new AFTER INSERT ON occupation
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_changed_occupations();
CREATE TRIGGER occupation_told_of_old AFTER DELETE ON occupation
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_changed_occupations();

CREATE FUNCTION tell_of_changed_agenda() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('agenda', json_build_object('agentId', coalesce(NEW.agent_id, OLD.agent_id), 'kind', TG_ARGV[0])::text);
  RETURN NULL;
END $$;

CREATE TRIGGER plage_ouverture_told AFTER INSERT OR UPDATE OR DELETE ON plage_ouverture
  FOR EACH ROW EXECUTE FUNCTION tell_of_changed_agenda('plage');
CREATE TRIGGER absence_told AFTER INSERT OR UPDATE OR DELETE ON absence
  FOR EACH ROW EXECUTE FUNCTION tell_of_changed_agenda('absence');
