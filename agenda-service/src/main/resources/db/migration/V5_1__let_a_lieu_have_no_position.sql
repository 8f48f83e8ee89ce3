-- An address typed by hand has none.
ALTER TABLE lieu
  ALTER COLUMN latitude DROP NOT NULL,
  ALTER COLUMN longitude DROP NOT NULL;
