-- repeats: null (once), week or month. weekdays: bit 0 for Monday to bit 6 for Sunday, 0 for the weekday of first_day.
-- last_day: the only day, or until; null when it never ends.
CREATE TABLE plage_ouverture (
  plage_ouverture_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  agent_id uuid NOT NULL,
  title text NOT NULL,
  motif_ids uuid[] NOT NULL CONSTRAINT plage_ouverture_has_a_motif CHECK (cardinality(motif_ids) > 0),
  lieu_id uuid,
  first_day date NOT NULL,
  start_time time NOT NULL,
  end_time time NOT NULL,
  repeats text CONSTRAINT plage_ouverture_repeats CHECK (repeats IN ('week', 'month')),
  repeat_interval smallint NOT NULL,
  weekdays smallint NOT NULL,
  last_day date,
  version bigint NOT NULL,
  CONSTRAINT plage_ouverture_ends_after_its_start CHECK (end_time > start_time)
);

CREATE INDEX plage_ouverture_organisation ON plage_ouverture (organisation_id, agent_id);
CREATE INDEX plage_ouverture_motifs ON plage_ouverture USING gin (motif_ids);
