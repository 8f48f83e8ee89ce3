ALTER TABLE motif ADD COLUMN deleted boolean NOT NULL DEFAULT false;
