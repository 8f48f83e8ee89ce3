-- A RDV collectif is a RDV with a title and seats, in which usagers take part one after the other.
ALTER TABLE rdv
  ADD COLUMN kind text NOT NULL DEFAULT 'individuel',
  ADD COLUMN title text,
  ADD COLUMN seats int,
  ADD CONSTRAINT rdv_kind_is_known CHECK (kind IN ('individuel', 'collectif')),
  ADD CONSTRAINT rdv_seats_are_some CHECK (seats > 0);

CREATE INDEX rdv_collectif_of_motif ON rdv (motif_id, starts_at) WHERE kind = 'collectif';

-- The créneaux of the other motifs are filtered by agenda-service; sessions are offered here.
ALTER TABLE motif
  ADD COLUMN min_delay_min int NOT NULL DEFAULT 30,
  ADD COLUMN max_delay_min int NOT NULL DEFAULT 129600;

-- What a request made: a RDV, or a participation in a RDV collectif.
ALTER TABLE idempotency_key RENAME COLUMN rdv_id TO made_id;
