ALTER TABLE motif
  ADD COLUMN collectif boolean NOT NULL DEFAULT false,
  ADD COLUMN visibility text NOT NULL DEFAULT 'visible_notifie',
  ADD COLUMN persons_max int NOT NULL DEFAULT 1,
  ADD COLUMN durations_by_persons int[] NOT NULL DEFAULT '{}';
