ALTER TABLE agent ADD COLUMN display_name text;

ALTER TABLE service ADD COLUMN active boolean NOT NULL DEFAULT true;

ALTER TABLE organisation
  ADD COLUMN lundi_pentecote_ferie boolean NOT NULL DEFAULT true,
  DROP CONSTRAINT organisation_name_unique;
CREATE UNIQUE INDEX organisation_name_unique ON organisation (espace_id, lower(name));

-- An address typed by hand has neither code nor position.
ALTER TABLE lieu
  ALTER COLUMN insee_code DROP NOT NULL,
  ALTER COLUMN latitude DROP NOT NULL,
  ALTER COLUMN longitude DROP NOT NULL,
  ADD CONSTRAINT lieu_position_whole CHECK ((latitude IS NULL) = (longitude IS NULL));

ALTER TABLE motif
  ADD COLUMN bookable_by text,
  ADD COLUMN visibility text NOT NULL DEFAULT 'VISIBLE_NOTIFIE',
  ADD COLUMN follow_up boolean NOT NULL DEFAULT false,
  ADD COLUMN persons_max integer NOT NULL DEFAULT 1 CHECK (persons_max > 0),
  ADD COLUMN durations_by_persons integer[] NOT NULL DEFAULT '{}',
  ADD COLUMN deleted_at timestamptz;
UPDATE motif SET bookable_by = CASE WHEN online THEN 'TOUS' ELSE 'AGENTS' END;
ALTER TABLE motif
  ALTER COLUMN bookable_by SET NOT NULL,
  DROP COLUMN online,
  DROP CONSTRAINT motif_unique_in_organisation;
CREATE UNIQUE INDEX motif_unique_in_organisation
  ON motif (organisation_id, service_id, type, duration_min, folded_name) WHERE deleted_at IS NULL;
CREATE INDEX motif_service ON motif (service_id);
