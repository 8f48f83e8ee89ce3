-- durations_by_persons: minutes for one person, two, and so on; empty when the duration is multiplied.
ALTER TABLE motif
  ADD COLUMN follow_up boolean NOT NULL DEFAULT false,
  ADD COLUMN durations_by_persons integer[] NOT NULL DEFAULT '{}';
