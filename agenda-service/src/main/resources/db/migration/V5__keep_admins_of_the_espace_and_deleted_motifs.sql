ALTER TABLE agent ADD COLUMN admin_espace boolean NOT NULL DEFAULT false;

ALTER TABLE motif ADD COLUMN deleted boolean NOT NULL DEFAULT false;
