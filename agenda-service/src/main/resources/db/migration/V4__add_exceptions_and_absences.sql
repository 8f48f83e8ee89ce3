-- exceptions: occurrences moved or removed, [{day, movedTo: {day, startTime, endTime} | null}], null when there are none:
-- a search reads them with their row. moved_from, moved_until: first and last day to which one was moved.
ALTER TABLE plage_ouverture
  ADD COLUMN exceptions jsonb,
  ADD COLUMN moved_from date,
  ADD COLUMN moved_until date;

-- zone: that of the wall clock. The other columns are those of plage_ouverture.
CREATE TABLE absence (
  absence_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  agent_id uuid NOT NULL,
  title text NOT NULL,
  zone text NOT NULL,
  first_day date NOT NULL,
  end_day date NOT NULL,
  start_time time NOT NULL,
  end_time time NOT NULL,
  repeats text CONSTRAINT absence_repeats CHECK (repeats IN ('week', 'month')),
  repeat_interval smallint NOT NULL,
  weekdays smallint NOT NULL,
  last_day date,
  exceptions jsonb,
  moved_from date,
  moved_until date,
  version bigint NOT NULL,
  CONSTRAINT absence_ends_after_its_start CHECK (end_day + end_time > first_day + start_time),
  CONSTRAINT absence_repeats_within_a_day CHECK (repeats IS NULL OR end_day = first_day)
);

CREATE INDEX absence_agent ON absence (agent_id, last_day);

ALTER TABLE organisation ADD COLUMN lundi_pentecote_ferie boolean NOT NULL DEFAULT true;
